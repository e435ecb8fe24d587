using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.People.Accounts;

/// <summary>What a person says of themselves: what they are called and which language they want to be spoken to in.</summary>
public sealed record OwnFacts(string? Name, string? Language);

/// <summary>Changes a person's own name and language.</summary>
public sealed class ChangeAccount(KonventDb db)
{
    public async Task Run(Account account, OwnFacts facts, CancellationToken stop)
    {
        var rules = new Rules();
        var (name, language) = Check(facts, rules);
        rules.Enforce();
        (account.Name, account.Language) = (name, language);
        account.MarkChanged();
        await db.SaveAs(account.Author, stop);
    }

    /// <summary>The name and language as they may be kept; notes what is wrong with them.</summary>
    public static (string Name, Language Language) Check(OwnFacts facts, Rules rules)
    {
        var name = (facts.Name ?? "").Trim();
        rules
            .Require(PersonName.MayBe(name), "people.name.missing", "Name")
            .UnturnedName(name, "Name")
            .Require(name.Length <= PersonName.Longest, "people.name.tooLong", "Name", PersonName.Longest);
        var known = Language.TryOf(facts.Language, out var language) && Texts.Languages.Contains(language);
        rules.Require(known, "people.language.unknown", "Language");
        return (name, language);
    }
}
