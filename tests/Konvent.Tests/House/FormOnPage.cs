using System.Net;
using System.Text.RegularExpressions;

namespace Konvent.Tests;

/// <summary>The form on a page as a browser without scripts holds it: with everything that stands in its fields, to be typed over and sent.</summary>
public sealed partial class FormOnPage(HttpClient browser, string address, string html)
{
    private readonly List<(string Name, string Value)> fields = [.. FieldsIn(Form().Match(html).Value)];

    public string Html { get; } = html;

    /// <summary>What stands in this field; null where there is none.</summary>
    public string? this[string name] => fields.Find(field => field.Name == name).Value;

    public static async Task<FormOnPage> At(HttpClient browser, string address) =>
        new(browser, address, await browser.GetStringAsync(address));

    /// <summary>The form on the page that this answer brought.</summary>
    public async Task<FormOnPage> In(HttpResponseMessage answer) =>
        new(browser, address, await answer.Content.ReadAsStringAsync());

    public FormOnPage Type(params (string Name, string Value)[] typed)
    {
        foreach (var (name, value) in typed)
        {
            fields.RemoveAll(field => field.Name == name);
            fields.Add((name, value));
        }
        return this;
    }

    /// <summary>Empties all fields whose names begin so.</summary>
    public FormOnPage Empty(string beginning) =>
        Type([
            .. fields
                .FindAll(field => field.Name.StartsWith(beginning, StringComparison.Ordinal))
                .ConvertAll(field => (field.Name, "")),
        ]);

    /// <summary>Sets one more tick among boxes of this name.</summary>
    public FormOnPage Tick(string name, string value)
    {
        fields.Add((name, value));
        return this;
    }

    /// <summary>Takes one tick away among boxes of this name.</summary>
    public FormOnPage Untick(string name, string value)
    {
        fields.RemoveAll(field => field == (name, value));
        return this;
    }

    /// <param name="handler">The button that is pressed; null for the main one.</param>
    public async Task<HttpResponseMessage> Send(string? handler = null)
    {
        using var content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(handler)) { Content = content };
        request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await browser.SendAsync(request);
    }

    private string AddressOf(string? handler) =>
        handler is null
            ? address
            : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";

    // What a browser would send: nothing of a box that is not ticked, of a list what is selected or else its first.
    private static IEnumerable<(string, string)> FieldsIn(string form)
    {
        foreach (Match control in Control().Matches(form))
        {
            var tag = control.Groups["tag"].Value;
            if (Attribute(tag, "name") is not { } name)
                continue;
            if (control.Groups["text"] is { Success: true } text)
                yield return (name, WebUtility.HtmlDecode(text.Value));
            else if (control.Groups["options"] is { Success: true } list)
                yield return (name, Chosen(list.Value));
            else if (Attribute(tag, "type") is not ("checkbox" or "radio") || Attribute(tag, "checked") is not null)
                yield return (name, Attribute(tag, "value") ?? "");
        }
    }

    private static string Chosen(string options)
    {
        var all = Option().Matches(options).Select(option => option.Value).ToList();
        return Attribute(all.Find(option => Attribute(option, "selected") is not null) ?? all[0], "value") ?? "";
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups[1].Value)
            : null;

    [GeneratedRegex("<form(?=[^>]*class=\"form[ \"]).*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(
        "(?<tag><textarea[^>]*>)\\n?(?<text>.*?)</textarea>|(?<tag><select[^>]*>)(?<options>.*?)</select>|(?<tag><input[^>]*>)",
        RegexOptions.Singleline
    )]
    private static partial Regex Control();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();
}
