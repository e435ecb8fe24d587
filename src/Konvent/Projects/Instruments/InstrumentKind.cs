namespace Konvent.Projects.Instruments;

/// <summary>What sort of policy instrument it is, as the programmes tell them apart.</summary>
public enum InstrumentKind
{
    /// <summary>A programme financed by the European Regional Development Fund.</summary>
    ErdfProgramme,

    /// <summary>Another programme of the Structural Funds, or another European one.</summary>
    OtherProgramme,

    /// <summary>A strategy, plan, programme or law of a region.</summary>
    Regional,

    /// <summary>A strategy, plan, programme or law of a city or a municipality.</summary>
    Local,
}
