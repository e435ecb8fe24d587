using Konvent.Api;
using Konvent.Basics;

namespace Konvent.Projects.Chronicle;

/// <summary>An organisation that the chronicle names.</summary>
public sealed record OrganisationInEntry(Guid Id, IReadOnlyDictionary<string, string> Name)
{
    public static OrganisationInEntry? Of(NamedInEntry? organisation) =>
        organisation is null ? null : new(organisation.Id, WordingShape.Of(organisation.Name));
}

/// <summary>Something dated that happened in the project.</summary>
/// <param name="EndBefore">Of an extension: the dates the project had until then.</param>
/// <param name="EndAfter">Of an extension: the dates it has got.</param>
/// <param name="Left">Of a partner change: the organisation that leaves.</param>
/// <param name="Joined">Of a partner change: the organisation that takes its place.</param>
public sealed record EntryAnswer(
    Guid Id,
    int Version,
    EntryKind Kind,
    WhenShape? Dated,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Text,
    IReadOnlyList<OrganisationInEntry> Organisations,
    WhenShape? EndBefore,
    WhenShape? EndAfter,
    OrganisationInEntry? Left,
    OrganisationInEntry? Joined
)
{
    public static EntryAnswer Of(EntryRow row) =>
        new(
            row.Id,
            row.Version,
            row.Kind,
            WhenShape.Of(row.Dated),
            WordingShape.Of(row.Title),
            WordingShape.Of(row.Text),
            [.. row.Organisations.Select(organisation => OrganisationInEntry.Of(organisation)!)],
            WhenShape.Of(row.EndBefore),
            WhenShape.Of(row.EndAfter),
            OrganisationInEntry.Of(row.Left),
            OrganisationInEntry.Of(row.Joined)
        );
}

/// <summary>What an entry says, whole.</summary>
public record EntryInput(
    WhenShape? Dated,
    IReadOnlyDictionary<string, string?> Title,
    IReadOnlyDictionary<string, string?> Text,
    IReadOnlyList<Guid> Organisations
)
{
    public WrittenEntry Read(ChronicleEntry? before) =>
        new(
            WhenShape.Read(Dated, nameof(Dated)),
            WordingShape.Sent(Title, before?.Title ?? Wording.Empty, nameof(Title)),
            WordingShape.Sent(Text, before?.Text ?? Wording.Empty, nameof(Text)),
            Organisations
        );
}

/// <summary>An entry to be written, and what it tells of.</summary>
public sealed record NewEntryInput(
    EntryKind Kind,
    WhenShape? Dated,
    IReadOnlyDictionary<string, string?> Title,
    IReadOnlyDictionary<string, string?> Text,
    IReadOnlyList<Guid> Organisations
) : EntryInput(Dated, Title, Text, Organisations);

/// <summary>A later end of the project, and what there is to say of it.</summary>
/// <param name="ProlongPhase">Whether the phase that ends last goes on to the new end as well.</param>
public sealed record ExtensionInput(
    WhenShape End,
    WhenShape? Dated,
    IReadOnlyDictionary<string, string?> Title,
    IReadOnlyDictionary<string, string?> Text,
    IReadOnlyList<Guid> Organisations,
    bool ProlongPhase = false
) : EntryInput(Dated, Title, Text, Organisations)
{
    public NewEnd Read() => new(WhenShape.Read(End, nameof(End)), Read(before: null), ProlongPhase);
}
