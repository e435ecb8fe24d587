using Konvent.People.Accounts;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Directory;

/// <summary>Keeps beside each account what a search looks through: name and address, folded.</summary>
internal sealed class FoldNames : IHearSaves
{
    private const int Longest = 500;

    public SaveStation Station => SaveStation.Search;

    public void Hear(Save save)
    {
        foreach (var entry in save.Db.ChangeTracker.Entries<Account>())
            if (entry.State is EntityState.Added or EntityState.Modified)
                entry.Property(account => account.SearchText).CurrentValue = Of(entry.Entity);
    }

    // An account is opened by its person, one at a time.
    public void Hear(ManyAdded many)
    {
        if (many.Rows.Kind == typeof(Account))
            throw new NotSupportedException("Accounts are opened one at a time.");
    }

    // Folding makes some signs longer: one of them says a whole sentence.
    private static string Of(Account account)
    {
        var folded = Folding.Fold($"{account.Name} {account.Email}");
        if (folded.Length <= Longest)
            return folded;
        return folded[..(char.IsHighSurrogate(folded[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
