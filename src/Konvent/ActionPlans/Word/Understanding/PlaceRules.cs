namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Which headings mean something where: “Background” is a part of an action, and in Part II only a word.</summary>
internal static class PlaceRules
{
    /// <summary>The part of the document that this place begins or belongs to; null where it can stand in several.</summary>
    public static PlanPart? PartOf(PlanPlace place) =>
        place switch
        {
            PlanPlace.Acronym or PlanPlace.LongName or PlanPlace.Programme or PlanPlace.Partner => PlanPart.General,
            PlanPlace.Summary or PlanPlace.EnglishSummary or PlanPlace.General => PlanPart.General,
            PlanPlace.Instrument or PlanPlace.Context => PlanPart.Context,
            PlanPlace.Signatures or PlanPlace.Changes => PlanPart.End,
            PlanPlace.Country or PlanPlace.Region or PlanPlace.Title => null,
            PlanPlace.InstrumentKind or PlanPlace.InstrumentName or PlanPlace.Authority => null,
            _ => PlanPart.Actions,
        };

    /// <param name="level">Of the heading, where it has one.</param>
    public static bool Allows(ReadingState state, PlanPlace place, int? level) =>
        place switch
        {
            PlanPlace.Signatures or PlanPlace.Changes or PlanPlace.Actions => true,
            _ when state.Part == PlanPart.End => false,
            PlanPlace.Country or PlanPlace.Region => state.Party is not null,
            PlanPlace.InstrumentName or PlanPlace.InstrumentKind or PlanPlace.Authority => state.Action is null
                || IsOfFurther(state.Place),
            _ when PartOf(place) == PlanPart.Actions => state.Part == PlanPart.Actions,
            _ => state.Part != PlanPart.Actions || (level is not null && level < (state.ActionLevel ?? 2)),
        };

    /// <summary>Whether such a heading can be the first of an action whose own heading was not understood.</summary>
    public static bool BeginsAction(PlanPlace place) =>
        place
            is PlanPlace.Background
                or PlanPlace.Nature
                or PlanPlace.Players
                or PlanPlace.Timeframe
                or PlanPlace.Costs;

    /// <summary>Whether it takes a name or a value, and no text that goes on.</summary>
    public static bool IsShort(PlanPlace place) =>
        place
            is PlanPlace.Acronym
                or PlanPlace.LongName
                or PlanPlace.Programme
                or PlanPlace.Partner
                or PlanPlace.Country
                or PlanPlace.Region
                or PlanPlace.InstrumentKind
                or PlanPlace.InstrumentName
                or PlanPlace.Authority;

    private static bool IsOfFurther(PlanPlace place) =>
        place
            is PlanPlace.Further
                or PlanPlace.InstrumentName
                or PlanPlace.InstrumentKind
                or PlanPlace.Authority
                or PlanPlace.Country
                or PlanPlace.Region;
}
