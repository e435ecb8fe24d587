namespace Konvent.Projects.Indicators;

/// <summary>What an indicator counts.</summary>
public enum IndicatorKind
{
    /// <summary>What the project makes: counted products.</summary>
    Output,

    /// <summary>What changes by it.</summary>
    Result,
}
