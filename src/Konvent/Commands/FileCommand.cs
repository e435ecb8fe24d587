using System.CommandLine;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Commands;

/// <summary>What commands that take a file over into the database have in common.</summary>
internal static class FileCommand
{
    public static readonly Argument<FileInfo> File = new("file") { Description = "The file that is taken over." };

    /// <summary>Opens the database and does it, in English; what breaks a rule is said in a sentence.</summary>
    public static async Task<int> Run(
        ParseResult told,
        Func<IServiceProvider, FileInfo, ParseResult, CancellationToken, Task<int>> what,
        CancellationToken stop
    )
    {
        var file = told.GetRequiredValue(File);
        await using var app = Program.Build(CommandLine.ServerOf(told));
        await app.Services.GetRequiredService<Migrator>().Migrate(stop);
        await using var scope = app.Services.CreateAsyncScope();
        var texts = app.Services.GetRequiredService<Texts>();
        try
        {
            return await texts.In(Language.English, () => what(scope.ServiceProvider, file, told, stop));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CannotStart($"Cannot read {file}: {unreadable.Message}");
        }
        catch (RuleBroken broken)
        {
            throw new CannotStart(texts.In(Language.English, () => texts[broken.First.Key, broken.First.Values]));
        }
    }
}
