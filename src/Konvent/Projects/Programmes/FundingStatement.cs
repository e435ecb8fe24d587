using Konvent.Reading;

namespace Konvent.Projects.Programmes;

/// <summary>The sentence a programme prescribes in one language, the source that prescribes or shows it, and whether somebody has checked it.</summary>
public sealed record FundingStatement(Language Language, string Text, string Source, bool Checked);
