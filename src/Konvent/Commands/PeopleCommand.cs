using System.CommandLine;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Commands;

/// <summary><c>konvent people invite</c>: lets somebody in from the server's own console, and prints the link that is also mailed.</summary>
internal static class PeopleCommand
{
    private static readonly Argument<string> Email = new("email") { Description = "Where the invitation goes." };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "What the person is called.",
        DefaultValueFactory = _ => "",
    };

    private static readonly Option<Role> GivenRole = new("--role")
    {
        Description =
            "The role to be given. An operator's counts everywhere; the others need a programme or a project.",
        DefaultValueFactory = _ => Role.Operator,
    };

    private static readonly Option<string> InLanguage = new("--language")
    {
        Description = "The language of the invitation: en, de, pl or it.",
        DefaultValueFactory = _ => Language.English.Code,
    };

    private static readonly Option<string?> Programme = new("--programme")
    {
        Description = "A programme's short name.",
    };

    private static readonly Option<string?> Project = new("--project") { Description = "A project's acronym." };

    private static readonly Option<string?> Organisation = new("--organisation")
    {
        Description = "The organisation a partner works for, as the project names it.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var invite = new Command("invite", "Invite a person by a link.")
        {
            Email,
            Name,
            GivenRole,
            InLanguage,
            Programme,
            Project,
            Organisation,
        };
        invite.SetAction((told, stop) => Invite(CommandLine.ServerOf(told), Wanted(told), stop));
        return new Command("people", "Let people in.") { invite };
    }

    private static ConsoleInvitation Wanted(ParseResult told) =>
        new(
            told.GetRequiredValue(Email),
            told.GetRequiredValue(Name),
            told.GetRequiredValue(GivenRole),
            told.GetRequiredValue(InLanguage),
            told.GetValue(Programme),
            told.GetValue(Project),
            told.GetValue(Organisation)
        );

    private static async Task Invite(ServerSettings settings, ConsoleInvitation wanted, CancellationToken stop)
    {
        await using var app = Program.Build(settings);
        await app.Services.GetRequiredService<Migrator>().Migrate(stop);
        await using var scope = app.Services.CreateAsyncScope();
        var sent = await scope.ServiceProvider.GetRequiredService<InviteFromConsole>().Run(wanted, stop);
        Console.WriteLine(
            $"This link lets {sent.Invitation.Email} in, once, until {sent.Invitation.ExpiresAt:yyyy-MM-dd}:"
        );
        Console.WriteLine(sent.Link);
    }
}
