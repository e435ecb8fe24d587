using System.Text.Encodings.Web;
using System.Text.Unicode;
using Konvent.Ui.Errors;
using Konvent.Ui.Forms;

namespace Konvent.Ui;

/// <summary>Registers pages, their words and what happens when they refuse.</summary>
public static class UiSetup
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddSingleton<Texts>();
        services.AddExceptionHandler<AnswerRefusals>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<ShowBrokenRules>();
        services
            .AddRazorPages(pages => pages.RootDirectory = "/")
            .AddMvcOptions(mvc => mvc.Filters.AddService<ShowBrokenRules>());
        return services;
    }

    public static WebApplication UseUi(this WebApplication app)
    {
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
