namespace Konvent.Reading;

/// <summary>Something found in a passage, with the tokens it covers.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct At<T>(T What, int First, int Next)
{
    public bool Covers(int token) => token >= First && token < Next;
}
