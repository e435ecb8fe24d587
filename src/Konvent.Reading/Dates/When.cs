using System.Diagnostics.CodeAnalysis;

namespace Konvent.Reading;

/// <summary>
/// A date as people give it: a day, a range of days, a month, a season, a half-year, the end of a year, a day of an unknown year,
/// something with an open end. Kept as text in a profile of EDTF (ISO 8601-2:2019, level 1 and parts of level 2).
/// </summary>
/// <remarks>The profile and its decisions (winter, "end of 2019"): docs/decisions/0003-when.md.</remarks>
[SuppressMessage("Naming", "CA1716", Justification = "A keyword of Visual Basic; no other word says it as well.")]
public sealed partial record When : IComparable<When>, IParsable<When>
{
    /// <summary>No <see cref="Edtf"/> is longer, so that a column can be as wide.</summary>
    public const int MaxLength = 64;

    private When(Edge start, Edge end)
    {
        Start = start;
        End = end;
    }

    internal Edge Start { get; }

    internal Edge End { get; }

    /// <summary>The canonical text: <c>2020-02-12/2020-02-13</c>. Equal dates have equal texts.</summary>
    public string Edtf => EdtfWriter.Write(this);

    /// <summary>The first day it may touch; null where the start is open or unknown, or the year is unknown.</summary>
    public DateOnly? Earliest => Start.IsKnown ? Start.Stretch.Earliest : null;

    /// <summary>The last day it may touch; null where the end is open or unknown, or the year is unknown.</summary>
    public DateOnly? Latest => End.IsKnown ? End.Stretch.Latest : null;

    /// <summary>Whether it has two sides: days, months or years, or an open or unknown side.</summary>
    public bool IsRange => Start != End;

    /// <summary>Whether it is one exact day of a known year.</summary>
    public bool IsDay => !IsRange && Start.Stretch is { Kind: StretchKind.Day, Year: not null, About: false };

    /// <summary>Whether the year is not known, only day and month.</summary>
    public bool IsYearUnknown => (Start.IsKnown ? Start : End).Stretch.Year is null;

    /// <summary>Whether it goes on without an end.</summary>
    public bool IsOpenEnd => End.Kind == EdgeKind.Open;

    /// <summary>Whether it has always been so until its end.</summary>
    public bool IsOpenStart => Start.Kind == EdgeKind.Open;

    /// <summary>Whether a side of it is only about right ("around 2019", "end of 2019").</summary>
    public bool IsApproximate => Start.Stretch.About || End.Stretch.About;

    /// <summary>
    /// Whether the day may lie within it. An open or unknown side does not limit; of an unknown year only day and month count.
    /// </summary>
    public bool Contains(DateOnly day)
    {
        if (!IsYearUnknown)
            return (Earliest is not { } first || first <= day) && (Latest is not { } last || day <= last);
        var inLeapYear = new DateOnly(2000, day.Month, day.Day);
        return (!Start.IsKnown || Start.Stretch.InLeapYear().Earliest <= inLeapYear)
            && (!End.IsKnown || inLeapYear <= End.Stretch.InLeapYear().Latest);
    }

    /// <summary>As it stands in a text of this language: <c>12-13 February 2020</c>, <c>lato 2019</c>, <c>ab April 2019</c>.</summary>
    public string Write(Language language) => WhenWriter.Write(this, language);

    /// <summary>By first day, then by last day; without one it comes last. Equal only to itself.</summary>
    public int CompareTo(When? other)
    {
        if (other is null)
            return 1;
        var byStart = ByDay(Earliest, other.Earliest);
        var byEnd = ByDay(Latest, other.Latest);
        return byStart != 0 ? byStart
            : byEnd != 0 ? byEnd
            : string.CompareOrdinal(Edtf, other.Edtf);
    }

    public static bool operator <(When left, When right) => left.CompareTo(right) < 0;

    public static bool operator >(When left, When right) => left.CompareTo(right) > 0;

    public static bool operator <=(When left, When right) => left.CompareTo(right) <= 0;

    public static bool operator >=(When left, When right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical EDTF text.</summary>
    public override string ToString() => Edtf;

    private static int ByDay(DateOnly? one, DateOnly? other) =>
        (one is null).CompareTo(other is null) is var missing and not 0 ? missing : Nullable.Compare(one, other);
}
