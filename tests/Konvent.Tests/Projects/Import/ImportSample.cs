using System.Net;
using System.Text.RegularExpressions;
using Konvent.Reading;
using Konvent.Tests.Projects.Documents;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

/// <summary>Imports tables as somebody in a browser does.</summary>
internal static partial class ImportSample
{
    /// <summary>Uploads a table, and goes where it is looked through.</summary>
    public static async Task<string> Import(
        this HttpClient browser,
        Sample sample,
        byte[] file,
        string name = "table.csv",
        string kind = "partners"
    )
    {
        using var answer = await browser.Upload(sample.At("/import"), file, name, ("Form.Kind", kind));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The form on a waiting table, sent to one of its handlers.</summary>
    public static async Task<FormOnPage> Form(this HttpClient browser, string table, string handler) =>
        new(browser, $"{table.Split('?')[0]}?handler={handler}", await browser.GetStringAsync(table));

    /// <summary>Takes a table as it stands there, with what else is said.</summary>
    public static async Task<HttpResponseMessage> Take(
        this HttpClient browser,
        string table,
        params (string Name, string Value)[] said
    ) => await (await browser.Form(table, "Take")).Type(said).Send();

    /// <summary>What is to become of the lines, or became of them, in their order.</summary>
    public static async Task<List<string>> Fates(this HttpClient browser, string table) =>
        [
            .. Chip()
                .Matches(await browser.GetStringAsync(table))
                .Select(chip => WebUtility.HtmlDecode(chip.Groups["said"].Value).Trim()),
        ];

    /// <summary>Chooses the language in which the pages speak.</summary>
    public static async Task Choose(this HttpClient browser, Language language)
    {
        await browser.PostForm("/projects", "/language", ("language", language.Code), ("return", "/projects"));
        (await browser.GetStringAsync("/projects")).ShouldContain($"<html lang=\"{language.Code}\"");
    }

    public static async Task<string> Shown(this HttpClient browser, string table)
    {
        using var answer = await browser.GetAsync(table);
        return await answer.Text();
    }

    [GeneratedRegex("<span class=\"chip[^>]*>(<[^>]*>)*(?<said>[^<]+)")]
    private static partial Regex Chip();
}
