using System.Globalization;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Organisations;

/// <summary>What can be chosen in the form of an organisation.</summary>
internal static class OrganisationChoices
{
    /// <summary>The countries by their name in the reader's language; one may be left out while it is not known.</summary>
    public static IEnumerable<SelectListItem> Countries(Texts texts) =>
        Basics
            .Countries.All.Select(code => new SelectListItem(Basics.Countries.NameOf(code), code))
            .OrderBy(item => item.Text, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
            .Prepend(new SelectListItem(texts["organisations.field.country.unknown"], ""));

    /// <summary>The languages by what their speakers call them.</summary>
    public static IEnumerable<SelectListItem> Languages(Texts texts) =>
        Language
            .All.Select(language => new SelectListItem(language.NativeName, language.Code))
            .OrderBy(item => item.Text, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
            .Prepend(new SelectListItem(texts["organisations.field.language.choose"], ""));

    /// <summary>The languages in which other names are asked for: those of the interface, without its own.</summary>
    public static IEnumerable<Language> OtherNames(OrganisationForm form) =>
        Texts.Languages.Where(language => language.Code != form.Language);
}
