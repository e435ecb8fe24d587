using Konvent.Basics;

namespace Konvent.Projects.Programmes;

/// <summary>A fund that pays in a programme: its short code (ERDF) and its names.</summary>
public sealed record Fund(string Code, Wording Name);
