namespace Konvent.Storage;

/// <summary>
/// A rule that looks at more than what is being saved: one lead partner among all partners of a project. Whoever saves under such a rule in the
/// same whole waits for the others, so that nobody's look is old when they save.
/// </summary>
/// <param name="Whole">Within what the rule holds: the project.</param>
/// <param name="Keep">Looks, and throws where the rule is broken.</param>
public sealed record RuleAmong(Guid Whole, Func<CancellationToken, Task> Keep);
