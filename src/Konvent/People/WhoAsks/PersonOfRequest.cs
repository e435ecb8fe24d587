using Konvent.Basics;
using Konvent.People.Rights;

namespace Konvent.People.WhoAsks;

/// <summary>Who asks with this request. Pages and endpoints take the person from here and pass it along.</summary>
public static class PersonOfRequest
{
    private static readonly object Key = new();

    /// <summary>The person, or null where nobody has signed in.</summary>
    public static Person? Asker(this HttpContext http) =>
        http.Items.TryGetValue(Key, out var person) ? (Person?)person : null;

    /// <summary>The person; throws where nobody has signed in.</summary>
    public static Person Who(this HttpContext http) => http.Asker() ?? throw new NotSignedIn();

    internal static void SetAsker(this HttpContext http, Person? person) => http.Items[Key] = person;
}
