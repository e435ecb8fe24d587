using System.Buffers;

namespace Konvent.Reading;

/// <summary>Finds the addresses of the web and of mail in a stretch of a text, in one pass.</summary>
internal static class FindAddresses
{
    private const int Longest = 2_000;

    private static readonly string[] Networks = ["facebook", "linkedin", "twitter", "instagram", "youtube", "x.com"];

    // Where an address ends, besides blanks; a bracket may begin before one.
    private static readonly SearchValues<char> Framing = SearchValues.Create("<>()[]{}\"“”„«»|");

    public static IReadOnlyList<FoundAddress> In(string text, TextSpan stretch)
    {
        var found = new List<FoundAddress>();
        for (var at = stretch.Start; at < stretch.End; )
        {
            var end = at;
            while (end < stretch.End && !char.IsWhiteSpace(text[end]) && !Framing.Contains(text[end]))
                end++;
            if (end > at && end - at <= Longest && Address(text, at, end) is { } address)
                found.Add(address);
            at = end + 1;
        }
        return found;
    }

    private static FoundAddress? Address(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*')
            end--;
        while (start < end && text[start] is '*' or '\'' or '_')
            start++;
        var said = text.AsSpan(start, end - start);
        if (said.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            start += "mailto:".Length;
            said = text.AsSpan(start, end - start);
        }
        if (IsMail(said))
            return new(said.ToString(), true, new(start, end));
        return IsWeb(said) ? new(said.ToString(), false, new(start, end)) : null;
    }

    private static bool IsMail(ReadOnlySpan<char> said)
    {
        var sign = said.IndexOf('@');
        return sign > 0
            && said[(sign + 1)..].IndexOf('.') > 0
            && !said[(sign + 1)..].ContainsAny('@', '/', ':')
            && !said.EndsWith(".");
    }

    private static bool IsWeb(ReadOnlySpan<char> said)
    {
        if (
            said.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || said.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
            return said.Contains('.') || IsOfNetwork(said[(said.IndexOf("//") + 2)..]);
        if (said.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return said.Length > 7;
        var slash = said.IndexOf('/');
        return (slash > 0 && slash + 1 < said.Length && IsOfNetwork(said[..slash])) || IsHost(said);
    }

    // "facebook.com/S3Chem" and "LinkedIn/S3Chem".
    private static bool IsOfNetwork(ReadOnlySpan<char> host)
    {
        foreach (var network in Networks)
            if (host.StartsWith(network, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "example.eu/blueval", "project.example.org": a host of small letters with an ending that hosts have.
    private static bool IsHost(ReadOnlySpan<char> said)
    {
        var slash = said.IndexOf('/');
        var host = slash < 0 ? said : said[..slash];
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || dot + 3 > host.Length)
            return false;
        foreach (var c in host)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-'))
                return false;
        return Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host[(dot + 1)..])
            && char.IsAsciiLetter(host[0]);
    }

    private static readonly HashSet<string> Endings =
    [
        .. "eu com org net info int gov edu at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro rs se si sk uk ua".Split(
            ' '
        ),
    ];
}
