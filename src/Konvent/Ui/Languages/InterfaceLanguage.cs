using System.Globalization;
using Konvent.Reading;
using Microsoft.AspNetCore.Localization;

namespace Konvent.Ui.Languages;

/// <summary>In which language a page speaks: a public page in that of its address, the workspace in the person's, chosen or asked for by the browser.</summary>
internal static class InterfaceLanguage
{
    public const string Cookie = "lang";
    public const string Claim = "lang";

    public static void Configure(RequestLocalizationOptions options)
    {
        options.SupportedCultures = options.SupportedUICultures = [.. Texts.Languages.Select(CultureOf)];
        options.DefaultRequestCulture = new RequestCulture(CultureOf(Language.English));
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(http => OfAddress(http.GetRouteValue("language") as string)),
            new CustomRequestCultureProvider(http => Chosen(http.Request.Cookies[Cookie])),
            new CustomRequestCultureProvider(http => Chosen(http.User.FindFirst(Claim)?.Value)),
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    }

    /// <summary>English as it is written in Europe, not in America.</summary>
    public static CultureInfo CultureOf(Language language) =>
        CultureInfo.GetCultureInfo(language == Language.English ? "en-IE" : language.Code);

    /// <summary>
    /// A public page may be in a language that the interface does not speak. Its dates and countries are then said in that language;
    /// the words of the interface, which has none for it, fall back to English.
    /// </summary>
    public static void UseLanguageOfAddress(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                if (Language.TryOf(http.GetRouteValue("language") as string, out var language))
                    CultureInfo.CurrentUICulture = CultureOf(language);
                await next(http);
            }
        );

    /// <summary>Whoever asks: the same address speaks the same language to everybody.</summary>
    private static Task<ProviderCultureResult?> OfAddress(string? code) =>
        Chosen(Language.TryOf(code, out var language) && !Texts.Languages.Contains(language) ? "en" : code);

    private static Task<ProviderCultureResult?> Chosen(string? code) =>
        Task.FromResult(
            Language.TryOf(code, out var language) && Texts.Languages.Contains(language)
                ? new ProviderCultureResult(CultureOf(language).Name)
                : null
        );
}
