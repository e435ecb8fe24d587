using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Guests;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Commands.Demo;

/// <summary>Comments on the returned plan of the demo, open and closed, by invented people, and the link of a guest who wrote one of them.</summary>
public sealed class TalkAboutDemoPlans(KonventDb db, WriteGuestLetter letters)
{
    private const int Esempio = 1;

    /// <summary>Adds them; whoever loads the demo saves.</summary>
    internal void Run(DemoProject project, IReadOnlyDictionary<Role, Account> people, DateTimeOffset now)
    {
        var (plan, actions) = project.Plans[Esempio];
        var coordinator = people[Role.Coordinator];
        var (officer, adviser, partner) = (
            Of(people[Role.ProgrammeOfficer]),
            Of(people[Role.Adviser]),
            Of(people[Role.Partner])
        );
        var guest = Guest();

        var payer = Say(
            new(actions[1].Id, "costs", "Assicurazione"),
            officer,
            "Who pays the insurance of the second ferry, and from when?",
            before: 40
        );
        Answer(
            payer,
            Of(coordinator),
            "The school, from its own budget. We still wait for the letter of its head.",
            33
        );

        var lesson = Say(
            new(actions[1].Id, "nature", "Una seconda collegherà i due quartieri a valle."),
            guest,
            "Abito in uno dei due quartieri: la barca dovrebbe passare anche la sera, almeno fino alle 20. Gli ultimi autobus partono alle 18.30.",
            before: 20
        );
        Answer(
            lesson,
            Of(coordinator),
            "Grazie. Chiediamo alla scuola se gli allievi possono coprire un turno serale.",
            12
        );

        var list = Say(
            new(actions[0].Id, "nature", "L'elenco è pubblico."),
            adviser,
            "Say where the list is published, and who keeps it up to date: else it is old within a year.",
            before: 45
        );
        list.Resolve(
            ThreadOutcome.TakenOver,
            "The annex will name the office that keeps the list.",
            Of(coordinator),
            now.AddDays(-30)
        );

        var banks = Say(
            new(actions[0].Id, "background", null),
            guest,
            "Perché solo le rive del fiume principale? Anche i canali hanno bisogno di un responsabile.",
            before: 21
        );
        banks.Resolve(
            ThreadOutcome.NotTakenOver,
            "I canali sono di competenza dei consorzi di bonifica, che il Piano dei fiumi non può obbligare.",
            Of(coordinator),
            now.AddDays(-10)
        );

        var date = Say(
            new(null, "context", "La revisione intermedia del 2027"),
            partner,
            "Is the review of 2027 certain, or planned?",
            before: 38
        );
        Answer(date, Of(coordinator), "It is laid down in the plan itself, article 9.", 37);
        date.Resolve(ThreadOutcome.Answered, null, Of(coordinator), now.AddDays(-37));

        Say(new(null, null, null), guest, "Il piano si legge bene. Grazie per avercelo chiesto.", before: 8);

        PlanComment Say(CommentPlace place, Commenter by, string text, int before)
        {
            var comment = new PlanComment(plan, place, text, by, now.AddDays(-before));
            db.PlanComments.Add(comment);
            return comment;
        }

        void Answer(PlanComment first, Commenter by, string text, int before) =>
            db.PlanComments.Add(first.Answer(text, by, now.AddDays(-before)));

        Commenter Guest()
        {
            var invited = new PlanGuest(
                plan,
                new(GuestPurpose.Comment, "Livia Riva", "livia.riva@example.org", Language.Italian),
                coordinator.Name,
                now.AddDays(-22)
            );
            db.PlanGuests.Add(invited);
            letters.Invite(
                new(project.Project, plan),
                invited,
                new(coordinator.Id, coordinator.Name, coordinator.Email!, coordinator.Language, [])
            );
            return new(null, invited.Id, invited.Name);
        }
    }

    private static Commenter Of(Account account) => new(account.Id, null, account.Name);
}
