using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;

namespace Konvent.People.Directory;

/// <summary>Who has an account here and what was mailed is the operators' business: for everybody else these pages do not exist.</summary>
internal static class Operators
{
    public static Person Operator(this HttpContext http, Deed deed = Deed.ManagePeople) =>
        http.Who() is var who && who.May(deed, Place.Server) ? who : throw new NotFound();
}
