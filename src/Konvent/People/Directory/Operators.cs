using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;

namespace Konvent.People.Directory;

/// <summary>Who has an account here is the operators' business: for everybody else these pages do not exist.</summary>
internal static class Operators
{
    public static Person Operator(this HttpContext http) =>
        http.Who() is var who && who.May(Deed.ManagePeople, Place.Server) ? who : throw new NotFound();
}
