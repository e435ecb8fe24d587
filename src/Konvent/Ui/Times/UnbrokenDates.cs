using Konvent.Reading;
using Microsoft.AspNetCore.Html;

namespace Konvent.Ui.Times;

/// <summary>Sets dates so that a narrow column breaks them between two days only, never within one.</summary>
public static class UnbrokenDates
{
    /// <summary><c>1 August 2019 – 31 July 2023</c>, which breaks after the dash if it must.</summary>
    public static IHtmlContent Unbroken(this When dates, Language reader)
    {
        var set = new HtmlContentBuilder();
        var days = dates.Write(reader).Split(" – ");
        foreach (var (n, day) in days.Index())
        {
            var isLast = n == days.Length - 1;
            set.AppendHtml("<span class=\"unbroken\">").Append(isLast ? day : day + " –").AppendHtml("</span>");
            if (!isLast)
                set.Append(" ");
        }
        return set;
    }
}
