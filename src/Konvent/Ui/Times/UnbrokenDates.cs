using System.Text.RegularExpressions;
using Konvent.Reading;
using Microsoft.AspNetCore.Html;

namespace Konvent.Ui.Times;

/// <summary>Sets dates so that a narrow column breaks them between two days only, never within one.</summary>
public static partial class UnbrokenDates
{
    // The longest day of any language; what is longer fits into no narrow column as a whole.
    private const int Longest = 26;

    /// <summary><c>1 August 2019 – 31 July 2023</c>, which breaks after the dash if it must.</summary>
    public static IHtmlContent Unbroken(this When dates, Language reader)
    {
        var set = new HtmlContentBuilder();
        foreach (var (n, day) in AfterDash().Split(dates.Write(reader)).Index())
        {
            if (n > 0)
                set.Append(" ");
            if (day.Length <= Longest)
                set.AppendHtml("<span class=\"unbroken\">").Append(day).AppendHtml("</span>");
            else
                set.Append(day);
        }
        return set;
    }

    // English sets a hyphen where others set a dash.
    [GeneratedRegex("(?<= [–-]) ")]
    private static partial Regex AfterDash();
}
