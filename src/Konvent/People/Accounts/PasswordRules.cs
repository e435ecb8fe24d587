using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.People.Accounts;

/// <summary>What a password must be: long, and not the first thing somebody else would try. Nothing is said about kinds of characters.</summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    // With digits and signs around them these are what lists of stolen passwords begin with.
    private static readonly HashSet<string> Commonest =
    [
        "password",
        "passwordpassword",
        "mypassword",
        "passw0rd",
        "p@ssw0rd",
        "passwort",
        "kennwort",
        "meinpasswort",
        "haslo",
        "haslohaslo",
        "mojehaslo",
        "lapassword",
        "miapassword",
        "parola",
        "motdepasse",
        "contrasena",
        "qwerty",
        "qwertyuiop",
        "qwertz",
        "qwertzuiop",
        "asdfgh",
        "asdfghjkl",
        "azerty",
        "azertyuiop",
        "yxcvbnm",
        "zxcvbnm",
        "qwertyqwerty",
        "qwertzqwertz",
        "qwertyuiopasdf",
        "qazwsx",
        "qazwsxedc",
        "1q2w3e4r5t6y",
        "1qaz2wsx3edc",
        "q1w2e3r4t5y6",
        "abc",
        "abcabc",
        "abcdef",
        "abcdefgh",
        "admin",
        "administrator",
        "welcome",
        "willkommen",
        "witaj",
        "benvenuto",
        "letmein",
        "iloveyou",
        "ichliebedich",
        "kochamcie",
        "tiamo",
        "changeme",
        "secret",
        "geheim",
        "tajne",
        "segreto",
        "konvent",
        "interreg",
        "interregeurope",
        "europe",
        "europa",
        "project",
        "projekt",
        "progetto",
        "test",
        "testtest",
        "dragon",
        "monkey",
        "football",
        "sunshine",
        "princess",
        "superman",
        "batman",
        "starwars",
        "trustno",
        "summer",
        "sommer",
        "winter",
        "hallo",
        "hello",
        "correcthorsebatterystaple",
        "", // only digits and signs
    ];

    /// <summary>Which rule it breaks, or null.</summary>
    public static Breach? Breach(string? password, string name, string email)
    {
        if (string.IsNullOrEmpty(password) || password.Length < Shortest)
            return new("people.password.tooShort", null, Shortest);
        if (password.Length > Longest)
            return new("people.password.tooLong", null, Longest);
        if (Unstorable.In(password) is { } key)
            return new(key);
        var folded = Folding.Fold(password);
        if (IsCommon(password, folded))
            return new("people.password.common");
        return IsOwn(folded, name, email) ? new("people.password.ownName") : null;
    }

    private static bool IsCommon(string password, string folded) =>
        password.Distinct().Count() < 5
        || Commonest.Contains(folded)
        || password.Any(char.IsLetter)
            && Commonest.Contains(new string([.. folded.SkipWhile(IsTrim).Reverse().SkipWhile(IsTrim).Reverse()]))
        || IsRow(password);

    private static bool IsTrim(char sign) => !char.IsLetter(sign);

    // abcdefghijkl, 123456789012: every step the same.
    private static bool IsRow(string password) =>
        password.Zip(password.Skip(1), (a, b) => b - a).Count(step => step is 1 or -1 or -9 or 9)
        >= password.Length - 1;

    private static bool IsOwn(string folded, string name, string email)
    {
        var rest = OwnWords(name, email)
            .Aggregate(folded, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return rest.Length < folded.Length && rest.Length < 8;
    }

    private static IEnumerable<string> OwnWords(string name, string email) =>
        name.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Concat([email, email.Split('@')[0]])
            .Select(Folding.Fold)
            .Where(word => word.Length >= 4)
            .OrderByDescending(word => word.Length);
}
