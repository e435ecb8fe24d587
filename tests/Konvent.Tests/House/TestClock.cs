namespace Konvent.Tests;

/// <summary>The real clock, moved as far as a test wants.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;

    public void Move(TimeSpan by) => moved += by;
}
