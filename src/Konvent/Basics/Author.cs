namespace Konvent.Basics;

/// <summary>Who a save is written down to: a person's account, or the program itself (no account).</summary>
/// <param name="For">The organisations for which it was written by somebody who works for none of them; null where nobody wrote for others.</param>
public sealed record Author(Guid? Id, string Name, IReadOnlyList<Guid>? For = null)
{
    /// <summary>The program acting on its own: migrations, demo data, clean-ups.</summary>
    public static Author Program { get; } = new(null, "Konvent");
}
