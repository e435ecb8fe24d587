using Konvent.Basics;
using Konvent.Intake;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Commands;

/// <summary>Reads the texts of files that are named at the console; what is wrong with one is said in a sentence.</summary>
internal static class ReadFromConsole
{
    public static async Task<SourceText> Text(FileInfo file, CancellationToken stop)
    {
        if (Directory.Exists(file.FullName))
            throw new CannotStart($"{file}: This is a folder. Name the files in it.");
        if (!file.Exists)
            throw new CannotStart($"{file}: There is no such file.");
        try
        {
            return await ReadFile.Of(file, stop);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CannotStart($"{file}: {unreadable.Message}");
        }
        catch (RuleBroken broken)
        {
            var texts = new Texts();
            var sentence = texts.In(Language.English, () => texts[broken.First.Key, broken.First.Values]);
            throw new CannotStart($"{file}: {sentence}");
        }
    }
}
