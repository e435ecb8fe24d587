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
            new CustomRequestCultureProvider(http => Chosen(http.GetRouteValue("language") as string)),
            new CustomRequestCultureProvider(http => Chosen(http.Request.Cookies[Cookie])),
            new CustomRequestCultureProvider(http => Chosen(http.User.FindFirst(Claim)?.Value)),
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    }

    /// <summary>English as it is written in Europe, not in America.</summary>
    public static CultureInfo CultureOf(Language language) =>
        CultureInfo.GetCultureInfo(language == Language.English ? "en-IE" : language.Code);

    private static Task<ProviderCultureResult?> Chosen(string? code) =>
        Task.FromResult(
            Language.TryOf(code, out var language) && Texts.Languages.Contains(language)
                ? new ProviderCultureResult(CultureOf(language).Name)
                : null
        );
}
