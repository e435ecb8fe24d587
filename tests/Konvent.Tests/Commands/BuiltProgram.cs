using System.Diagnostics;
using System.Text;

namespace Konvent.Tests.Commands;

/// <summary>The program as it was built for the tests, at a console of its own.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <param name="Said">To its output, <paramref name="Complained"/> to its errors.</param>
    public sealed record Told(int Code, string Said, string Complained);

    public static async Task<Told> Run(
        string[] words,
        string directory,
        params (string Name, string Value)[] environment
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Longest);
        var how = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "konvent"), words)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            how.Environment[name] = value;
        using var program = Process.Start(how)!;
        try
        {
            var said = program.StandardOutput.ReadToEndAsync(stop.Token);
            var complained = program.StandardError.ReadToEndAsync(stop.Token);
            await program.WaitForExitAsync(stop.Token);
            return new(program.ExitCode, await said, await complained);
        }
        finally
        {
            if (!program.HasExited)
                program.Kill(entireProcessTree: true);
        }
    }
}
