namespace Konvent.Storage;

/// <summary>Somebody else saved the same thing meanwhile; nothing was written, and both people's words are still to be brought together.</summary>
public sealed class StaleSave(object? what) : Exception("Saved by somebody else meanwhile.")
{
    public object? What { get; } = what;
}
