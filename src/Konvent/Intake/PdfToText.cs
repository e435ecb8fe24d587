using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>Runs poppler's pdftotext beside this program. It gets the file, no more memory and time than it needs, and ends with us.</summary>
internal static class PdfToText
{
    // The shell becomes the program; where that is not there, it ends with 127. It may take 2 GiB and 20 seconds.
    private const string Script = "ulimit -v 2097152; ulimit -t 20; exec pdftotext -layout -enc UTF-8 - -";
    private const int NotThere = 127;
    private const int MostComplaints = 10_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <exception cref="RuleBroken">It gave no text.</exception>
    public static async Task<string> Run(byte[] file, CancellationToken stop)
    {
        using var program = Start();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(Longest);
        try
        {
            var given = Give(program, file, end.Token);
            var complained = Head(program.StandardError, end.Token);
            var text = await UpTo(program.StandardOutput, SourceText.Longest, end.Token);
            IntakeLimits.RequireLength(text.Length);
            await Task.WhenAll(given, complained, program.WaitForExitAsync(end.Token));
            return program.ExitCode == 0 ? text : throw Refusal(program.ExitCode, await complained);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw IntakeLimits.Broken("intake.rule.pdfTooSlow", (int)Longest.TotalSeconds);
        }
        finally
        {
            if (!program.HasExited)
                program.Kill(entireProcessTree: true);
        }
    }

    private static Process Start()
    {
        var how = new ProcessStartInfo("/bin/sh", ["-c", Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        how.Environment["LC_ALL"] = "C"; // So that it complains in English.
        try
        {
            return Process.Start(how)!;
        }
        catch (Win32Exception)
        {
            throw IntakeLimits.Broken("intake.rule.pdfTool");
        }
    }

    private static async Task Give(Process program, byte[] file, CancellationToken stop)
    {
        try
        {
            await using var input = program.StandardInput.BaseStream;
            await input.WriteAsync(file, stop);
        }
        catch (IOException)
        {
            // It has ended before it read all; its exit code says why.
        }
    }

    /// <summary>One sign more than allowed shows that there is more.</summary>
    private static async Task<string> UpTo(StreamReader output, int most, CancellationToken stop)
    {
        var (text, piece) = (new StringBuilder(), new char[16_384]);
        while (text.Length <= most && await output.ReadAsync(piece, stop) is > 0 and var read)
            text.Append(piece, 0, read);
        return text.ToString();
    }

    /// <summary>The beginning; the rest is read and forgotten, so that nobody waits.</summary>
    private static async Task<string> Head(StreamReader output, CancellationToken stop)
    {
        var head = await UpTo(output, MostComplaints, stop);
        var rest = new char[16_384];
        while (await output.ReadAsync(rest, stop) > 0) { }
        return head;
    }

    private static RuleBroken Refusal(int code, string complaint) =>
        IntakeLimits.Broken(
            code == NotThere ? "intake.rule.pdfTool"
            : complaint.Contains("password", StringComparison.OrdinalIgnoreCase) ? "intake.rule.pdfLocked"
            : "intake.rule.pdfBroken"
        );
}
