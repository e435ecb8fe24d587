using System.Diagnostics;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>Other programs that open what leaves as a document: LibreOffice, and poppler for what it prints.</summary>
public static class Office
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>The words on paper, line by line as they stand beside each other.</summary>
    public static async Task<string> Printed(byte[] document)
    {
        var words = await Converted(document, "pdf", (file, stop) => Run("pdftotext", ["-layout", file, "-"], stop));
        return string.Join(' ', words.Split([' ', '\n', '\f', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What LibreOffice, with a profile of its own, makes of a document.</summary>
    public static async Task<T> Converted<T>(
        byte[] document,
        string kind,
        Func<string, CancellationToken, Task<T>> read
    )
    {
        using var stop = new CancellationTokenSource(Longest);
        var folder = Directory.CreateTempSubdirectory("konvent-paper-");
        try
        {
            var file = Path.Combine(folder.FullName, "plan.docx");
            var made = Path.Combine(folder.FullName, "made");
            await File.WriteAllBytesAsync(file, document, stop.Token);
            string[] words =
            [
                $"-env:UserInstallation=file://{folder.FullName}/profile",
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                made,
                file,
            ];
            await Run("soffice", words, stop.Token);
            return await read(Path.Combine(made, "plan." + kind), stop.Token);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> Run(string program, string[] words, CancellationToken stop)
    {
        using var running = Process.Start(
            new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        try
        {
            var told = running.StandardOutput.ReadToEndAsync(stop);
            var complained = running.StandardError.ReadToEndAsync(stop);
            await running.WaitForExitAsync(stop);
            running.ExitCode.ShouldBe(0, await complained);
            return await told;
        }
        finally
        {
            if (!running.HasExited)
                running.Kill(entireProcessTree: true);
        }
    }
}
