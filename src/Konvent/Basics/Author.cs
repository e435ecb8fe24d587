namespace Konvent.Basics;

/// <summary>Who a save is written down to: a person's account, or the program itself (no account).</summary>
public sealed record Author(Guid? Id, string Name)
{
    /// <summary>The program acting on its own: migrations, demo data, clean-ups.</summary>
    public static Author Program { get; } = new(null, "Konvent");
}
