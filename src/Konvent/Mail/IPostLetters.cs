namespace Konvent.Mail;

/// <summary>Hands a letter over to whoever carries it. The answer means that it is out of our hands; the same letter may come twice and must then not arrive twice.</summary>
public interface IPostLetters
{
    /// <exception cref="NotPosted">It was not taken; the sentence says why.</exception>
    Task Post(Letter letter, CancellationToken stop);
}

/// <summary>A letter was not taken, for the reason that its sentence tells the operator.</summary>
public sealed class NotPosted(string sentence, Exception? cause = null) : Exception(sentence, cause);
