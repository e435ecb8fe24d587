using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Konvent.Storage;

namespace Konvent.People.Accounts;

/// <summary>An e-mail address as mail servers take it; nothing that could break out of a mail's header.</summary>
public static partial class EmailAddress
{
    public const int Longest = 254; // RFC 5321, 4.5.3.1.3, without the brackets

    public static bool TryRead(string? typed, [NotNullWhen(true)] out string? address)
    {
        address = typed is { Length: <= 2 * Longest } && Unstorable.In(typed) is null ? typed.Trim().Normalize() : null;
        if (address is { Length: <= Longest } && Shape().IsMatch(address))
            return true;
        address = null;
        return false;
    }

    [GeneratedRegex(
        @"^[^\s@<>()\[\]\\,;:""\p{C}]{1,64}@([\p{L}\p{N}]([\p{L}\p{N}\-]{0,62})\.)+[\p{L}][\p{L}\p{N}\-]{1,62}$"
    )]
    private static partial Regex Shape();
}
