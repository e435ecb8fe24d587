using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Konvent.Reading;
using Konvent.Ui.Times;
using Shouldly;

namespace Konvent.Tests.Ui;

public sealed partial class UnbrokenDatesTests
{
    [Fact]
    public void In_no_language_do_two_days_stand_on_one_line_that_cannot_break()
    {
        var period = When.Parse("2024-09-28/2028-09-29");

        foreach (var language in Language.All)
        {
            var html = Html(period, language);
            foreach (Match whole in Unbroken().Matches(html))
                whole.Groups[1].Value.Length.ShouldBeLessThanOrEqualTo(26, $"{language}: {html}");
            Tags().Replace(html, "").ShouldBe(period.Write(language));
        }
    }

    [Fact]
    public void A_day_is_never_broken()
    {
        foreach (var language in Language.All)
            Html(When.Parse("2028-09-28"), language)
                .ShouldStartWith("<span class=\"unbroken\">", Case.Sensitive, $"{language}");
    }

    private static string Html(When dates, Language language)
    {
        using var text = new StringWriter();
        dates.Unbroken(language).WriteTo(text, HtmlEncoder.Create(UnicodeRanges.All));
        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }

    [GeneratedRegex("<span class=\"unbroken\">(.*?)</span>")]
    private static partial Regex Unbroken();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
