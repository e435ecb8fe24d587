namespace Konvent.People.Passkeys;

/// <summary>What a browser sends for a passkey: JSON, a few kilobytes at most.</summary>
internal static class PasskeyAnswer
{
    public const int Longest = 20_000;
}
