using System.Text.Encodings.Web;
using System.Text.Unicode;
using Konvent.Storage;
using Konvent.Ui.Errors;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Konvent.Ui.Frame;
using Konvent.Ui.Headers;
using Konvent.Ui.Languages;
using Microsoft.AspNetCore.HttpOverrides;

namespace Konvent.Ui;

/// <summary>Registers pages, their words, their frame, and what happens when they refuse.</summary>
public static class UiSetup
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddSingleton<Texts>();
        services.AddScoped<MakeFrame>();
        services.AddExceptionHandler<AnswerRefusals>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<ShowBrokenRules>();
        services.AddSingleton<MendRaces>();
        services.Configure<RequestLocalizationOptions>(InterfaceLanguage.Configure);
        services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<ServerSettings>((forwarded, server) => forwarded.Configure(server.Proxies));
        services.AddAntiforgery(forgery =>
            (forgery.Cookie.Name, forgery.HeaderName) = ("konvent-form", "RequestVerificationToken")
        );
        services
            .AddRazorPages(pages => pages.RootDirectory = "/")
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<RefuseUnknownHandlers>();
                mvc.Filters.AddService<ShowBrokenRules>();
                mvc.Filters.AddService<MendRaces>();
            })
            .AddCookieTempDataProvider(tempData => tempData.Cookie.Name = "konvent-said");
        return services;
    }

    /// <summary>What happens before anybody knows who asks.</summary>
    public static WebApplication UseUi(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSafeHeaders();
        app.UseErrorPages();
        app.UseRouting();
        return app;
    }

    /// <summary>What happens once it is known who asks: the language is chosen, and the page answers.</summary>
    public static WebApplication MapUi(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseLanguageOfAddress();
        app.UseAntiforgery();
        app.MapStaticAssets().KeepFontsForGood();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
