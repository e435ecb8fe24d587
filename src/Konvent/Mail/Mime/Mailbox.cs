using System.Globalization;
using System.Text.RegularExpressions;

namespace Konvent.Mail.Mime;

/// <summary>Whom a mail is from or for: an address and the name beside it.</summary>
public sealed partial record Mailbox
{
    private Mailbox(string address, string name) => (Address, Name) = (address, name);

    /// <summary>The address as it travels: ASCII, the domain in its international form written out (<c>xn--…</c>).</summary>
    public string Address { get; }

    public string Name { get; }

    public string Domain => Address[(Address.LastIndexOf('@') + 1)..];

    /// <summary>Reads <c>konvent@example.org</c> or <c>Konvent &lt;konvent@example.org&gt;</c>; null where that is no address that mail servers take.</summary>
    public static Mailbox? Read(string text) =>
        WithName().Match(text.Trim()) is { Success: true } match
            ? Of(match.Groups["address"].Value, match.Groups["name"].Value)
            : Of(text, "");

    /// <summary>The mailbox, or null where the address is none that mail servers take.</summary>
    public static Mailbox? Of(string address, string name)
    {
        address = address.Trim();
        var at = address.LastIndexOf('@');
        if (at < 1 || !Local().IsMatch(address[..at]) || DomainOf(address[(at + 1)..]) is not { } domain)
            return null;
        return new(address[..at] + "@" + domain, HeaderText.OnOneLine(name).Trim('"', ' '));
    }

    /// <summary>The words of the header in which it stands: the name, quoted or encoded where it must be, and the address.</summary>
    public IEnumerable<string> Words => Name.Length == 0 ? [Address] : [.. NameWords(), $"<{Address}>"];

    private IEnumerable<string> NameWords() =>
        !HeaderText.IsPlain(Name) ? EncodedWords.Of(Name)
        : Atoms().IsMatch(Name) ? Name.Split(' ')
        : Quoted().Split(' ');

    private string Quoted() =>
        "\""
        + Name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        + "\"";

    private static string? DomainOf(string typed)
    {
        try
        {
            var domain = new IdnMapping().GetAscii(typed);
            return DomainName().IsMatch(domain) ? domain : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?<name>[^<>]*)<(?<address>[^<>]+)>\z")]
    private static partial Regex WithName();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex Local();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z")]
    private static partial Regex DomainName();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+\z")]
    private static partial Regex Atoms();
}
