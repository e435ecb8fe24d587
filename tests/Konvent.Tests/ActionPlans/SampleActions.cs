using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Tests.ActionPlans;

/// <summary>Actions to begin with.</summary>
internal static class SampleActions
{
    /// <summary>An action of which nothing is known but its title.</summary>
    public static ActionFacts Called(string title, string language = "en") =>
        new(
            new(
                Wording.In(Language.Of(language), title),
                Wording.Empty,
                Wording.Empty,
                Wording.Empty,
                Wording.Empty,
                Wording.Empty
            ),
            [],
            [],
            null,
            IsFree: false,
            [],
            [],
            null,
            [],
            []
        );
}
