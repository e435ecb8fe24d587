using System.Globalization;
using Konvent.Reading;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Programmes;

/// <summary>What can be chosen in the form of a programme.</summary>
internal static class ProgrammeChoices
{
    public static IEnumerable<SelectListItem> Languages(Texts texts) =>
        Language
            .All.Select(language => new SelectListItem(language.NativeName, language.Code))
            .OrderBy(item => item.Text, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
            .Prepend(new SelectListItem(texts["programmes.field.language.none"], ""));

    /// <summary>In which languages names are asked for: the programme's own first, then those of the interface.</summary>
    public static IEnumerable<Language> OfNames(ProgrammeForm form) =>
        form
            .Languages.Where(code => Language.TryOf(code, out _))
            .Select(code => Language.Of(code!))
            .Union(Texts.Languages);
}
