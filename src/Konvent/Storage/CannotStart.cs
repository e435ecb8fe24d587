namespace Konvent.Storage;

/// <summary>Why the program cannot work as it was started; its one sentence is for the operator, and the exit code is 2.</summary>
public sealed class CannotStart(string sentence) : Exception(sentence);
