using System.Text.RegularExpressions;

namespace Konvent.Basics;

/// <summary>A region: its NUTS code where it has one (Eurostat; old and foreign ones have none), and its names.</summary>
public sealed partial record Region
{
    public Region(string? code, Wording name)
    {
        code = string.IsNullOrWhiteSpace(code) ? null : code.Trim().ToUpperInvariant();
        new Rules()
            .Require(code is null || NutsCode().IsMatch(code), "basics.region.codeForm", nameof(Code))
            .Require(code is not null || !name.IsEmpty, "basics.region.nameMissing", nameof(Name))
            .Enforce();
        (Code, Name) = (code, name);
    }

    /// <summary>Two letters for the country and up to three more characters: PL, PL8, PL84, PL843.</summary>
    public string? Code { get; }

    public Wording Name { get; }

    [GeneratedRegex("^[A-Z]{2}[0-9A-Z]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex NutsCode();
}
