using System.Buffers;

namespace Konvent.Reading;

/// <summary>Addresses of pages and of mail as texts show them.</summary>
public static class Addresses
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\r\n<>");

    private static readonly string[] Beginnings = ["mailto:", "https://", "http://", "www."];

    /// <summary>What is added to a link's words so that a reader knows where it leads: nothing where they show it, or where it leads nowhere outside.</summary>
    public static string Behind(string words, string? address)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (address is null || !LeadsOut(address = Plain(address)) || Shows(words, address))
            return "";
        return words.Length == 0 || char.IsWhiteSpace(words[^1]) ? $"<{address}>" : $" <{address}>";
    }

    /// <summary>Whether it can be read by itself: that of a page, or of a mailbox.</summary>
    internal static bool IsOne(ReadOnlySpan<char> word) =>
        LeadsOut(word) || Begins(word, "mailto:") || Begins(word, "www.");

    /// <summary>What is the same of two ways to write one address.</summary>
    internal static ReadOnlySpan<char> Core(ReadOnlySpan<char> address)
    {
        foreach (var beginning in Beginnings)
            if (Begins(address, beginning))
                address = address[beginning.Length..];
        return address.TrimEnd('/');
    }

    // Without what a mail is to say.
    private static string Plain(string address)
    {
        var plain = address.Trim();
        if (!Begins(plain, "mailto:"))
            return plain;
        var box = plain["mailto:".Length..];
        return box.IndexOf('?', StringComparison.Ordinal) is var end and >= 0 ? box[..end] : box;
    }

    private static bool LeadsOut(ReadOnlySpan<char> address) =>
        !address.ContainsAny(Breaks)
        && (Begins(address, "https://") || Begins(address, "http://") || IsMailbox(address));

    private static bool IsMailbox(ReadOnlySpan<char> address) =>
        address.IndexOf('@') is var at and > 0
        && !address[..at].ContainsAny(":/")
        && address[(at + 1)..].IndexOf('.') > 0
        && char.IsLetterOrDigit(address[^1]);

    private static bool Shows(string words, string address) =>
        words.AsSpan().Contains(Core(address), StringComparison.OrdinalIgnoreCase);

    private static bool Begins(ReadOnlySpan<char> address, string beginning) =>
        address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}
