using Konvent.Basics;
using Konvent.Ui;

namespace Konvent.Projects.Instruments;

/// <summary>What policy instruments are called in the reader's language.</summary>
internal static class InstrumentNames
{
    /// <summary>The name; of instruments that are only counted yet, how many of which kind.</summary>
    public static string InstrumentName(this Texts texts, Wording name, InstrumentKind kind, int number) =>
        name.For(texts.Language)?.Text ?? texts.Count($"instruments.unnamed.{kind}", number);

    public static string NameOf(this Texts texts, InstrumentRow instrument) =>
        texts.InstrumentName(instrument.Name, instrument.Kind, instrument.Number);
}
