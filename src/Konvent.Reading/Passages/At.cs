namespace Konvent.Reading;

/// <summary>Something found in a passage, with the tokens it covers.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct At<T>(T What, int First, int Next)
{
    public bool Covers(int token) => token >= First && token < Next;
}

/// <summary>Asks all that was found of a kind.</summary>
internal static class AllFound
{
    /// <summary>Whether one of them covers this token.</summary>
    public static bool Cover<T>(this List<At<T>> found, int token)
    {
        foreach (var one in found)
            if (one.Covers(token))
                return true;
        return false;
    }
}
