using System.Text.RegularExpressions;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Basics;
using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Reads what is not prose: organisations with country and region, the policy instrument, dates.</summary>
internal sealed partial class TakeFacts(ReadingState state)
{
    private static readonly Texts Words = new();

    private readonly HashSet<string> partners = [];

    /// <summary>False for what is not understood.</summary>
    public bool Read(WordParagraph paragraph) =>
        state.Place switch
        {
            PlanPlace.Context => ReadTick(paragraph.Text) || state.Plan.Context.Took(paragraph),
            PlanPlace.Partner => ReadPartner(paragraph),
            PlanPlace.Country => ReadCountry(paragraph.Text.Trim()),
            PlanPlace.Region => ReadRegion(paragraph),
            PlanPlace.Instrument => ReadTick(paragraph.Text) || ReadName(paragraph),
            PlanPlace.InstrumentKind => ReadKind(paragraph.Text),
            PlanPlace.InstrumentName => ReadTick(paragraph.Text) || TakeName(paragraph),
            PlanPlace.Authority => ReadAuthority(paragraph),
            _ => false,
        };

    public bool IsNameOfPartner(string text) => partners.Contains(text.Trim());

    public bool ReadDates(ActionInHand action, WordParagraph paragraph)
    {
        if (
            action.Dates is null
            && !state.IsProse(paragraph)
            && When.TryRead(paragraph.Text, state.Language, out var dates, out _)
        )
        {
            action.Dates = dates;
            state.Report.Became(BlockFate.Value);
            return true;
        }
        action.Timeframe.Add(paragraph);
        if (
            action.Dates is null
            && !state.IsProse(paragraph)
            && state.MaySearch
            && FindIn.Dates(paragraph.Text, state.Language) is { } found
        )
        {
            action.Dates = found;
            state.Report.Guess(found.Write(state.Language));
        }
        return true;
    }

    private bool ReadPartner(WordParagraph paragraph)
    {
        state.Party = new();
        state.Party.Name.Add(paragraph with { List = null });
        state.Plan.Partners.Add(state.Party);
        partners.Add(paragraph.Text.Trim());
        return state.Tell(PlanPlace.Partner, state.Party);
    }

    private bool ReadAuthority(WordParagraph paragraph)
    {
        if (state.Instrument.Authority is null)
            state.Instrument.Authority = state.Party = new();
        state.Instrument.Authority.Name.Add(paragraph);
        return state.Tell(PlanPlace.Authority, state.Instrument.Authority);
    }

    private bool ReadCountry(string text)
    {
        var country = CountryWords.CountryOf(text, Words) ?? (Countries.Know(text) ? text : null);
        var (party, isGuess) = Meant(partner => partner.Country is null);
        if (country is null || party.Country is not null)
            return false;
        party.Country = country;
        state.Report.Became(BlockFate.Value);
        if (isGuess)
            state.Report.Guess($"{party.Name}");
        return state.Tell(PlanPlace.Country, party);
    }

    private bool ReadRegion(WordParagraph paragraph)
    {
        var (party, isGuess) = Meant(partner => partner.Region is null);
        if (party.Region is not null)
            return false;
        var (code, name) = CodeAndName(paragraph.Text.Trim());
        party.Region = new(code, new ProseInHand().Add(paragraph with { Text = name, List = null }).In(state.Language));
        var isOurs = paragraph.Text.StartsWith(code + " – ", StringComparison.Ordinal);
        if (isGuess || (code.Length > 0 && name.Length > 0 && !isOurs))
            state.Report.Guess(code.Length > 0 ? code : name);
        return state.Tell(PlanPlace.Region, party);
    }

    /// <summary>Of whom country and region are told. In the programme's form they follow all partners and are those of the first.</summary>
    private (PartyInHand Party, bool IsGuess) Meant(Func<PartyInHand, bool> isOpen)
    {
        var partners = state.Plan.Partners;
        var isFirst = !state.IsOurs && partners.Count > 1 && state.Party == partners[^1] && isOpen(partners[0]);
        return isFirst ? (partners[0], true) : (state.Party!, false);
    }

    private static (string Code, string Name) CodeAndName(string text)
    {
        if (IsCode(text))
            return (text, "");
        if (text.Length > HeadingKey.Longest || Coded().Match(text) is not { Success: true } match)
            return ("", text);
        var code = match.Groups["code"].Value;
        return IsCode(code) ? (code, match.Groups["name"].Value) : ("", text);
    }

    private bool ReadTick(string text)
    {
        if (
            Boxes.In(text) is not { } box
            || KnownHeadings.Within(box.Words, words => words.Instruments) is not { } kind
        )
            return false;
        if (box.IsTicked && IsOtherKind(kind))
            return false;
        state.Report.Became(box.IsTicked ? BlockFate.Value : BlockFate.Label);
        return !box.IsTicked || TakeKind(kind);
    }

    private bool ReadKind(string text)
    {
        if (ReadTick(text))
            return true;
        if (KnownHeadings.Choice(text, words => words.Instruments) is not { } kind || IsOtherKind(kind))
            return false;
        state.Report.Became(BlockFate.Value);
        return TakeKind(kind);
    }

    // Of two kinds nobody knows which is meant: the second stays as text.
    private bool IsOtherKind(InstrumentKind kind) => state.Instrument.Kind is { } known && known != kind;

    private bool TakeKind(InstrumentKind kind)
    {
        state.Instrument.Kind = kind;
        return state.Tell(PlanPlace.InstrumentKind);
    }

    /// <summary>What stands under the heading of the instrument, if it is as short as a name.</summary>
    private bool ReadName(WordParagraph paragraph)
    {
        if (!state.Instrument.Name.IsEmpty || paragraph.Text.Length > HeadingKey.Longest || paragraph.List is not null)
            return false;
        state.Report.Guess(paragraph.Text);
        return TakeName(paragraph);
    }

    private bool TakeName(WordParagraph paragraph)
    {
        state.Instrument.Name.Add(paragraph);
        return state.Tell(PlanPlace.InstrumentName);
    }

    /// <summary>A code of NUTS begins with a country; Greece and the United Kingdom have letters of their own there.</summary>
    private static bool IsCode(string text) =>
        NutsCode().IsMatch(text) && (Countries.Know(text[..2]) || text[..2] is "EL" or "UK");

    [GeneratedRegex("^[A-Z]{2}[0-9A-Z]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex NutsCode();

    // DEE0 – Sachsen-Anhalt; DEE0 Sachsen-Anhalt; Sachsen-Anhalt (DEE0)
    [GeneratedRegex(
        @"^(?<code>[A-Z]{2}[0-9A-Z]{0,3})(?:\s+[–-]\s+|:\s+|\s+)(?<name>\S.*)$|^(?<name>.*\S)\s*\((?<code>[A-Z]{2}[0-9A-Z]{0,3})\)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Coded();
}
