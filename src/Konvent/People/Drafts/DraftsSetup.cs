using Microsoft.AspNetCore.Mvc;

namespace Konvent.People.Drafts;

/// <summary>Registers what keeps forms while they are being filled in.</summary>
public static class DraftsSetup
{
    public static IServiceCollection AddDrafts(this IServiceCollection services)
    {
        services.AddSingleton<DraftTicket>();
        services.AddScoped<OfferDraft>().AddScoped<FillFromDraft>().AddScoped<KeepWhatIsSent>();
        return services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.AddService<OfferDraft>();
            mvc.Filters.AddService<KeepWhatIsSent>();
        });
    }
}
