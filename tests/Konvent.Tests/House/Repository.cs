namespace Konvent.Tests;

/// <summary>The files of the repository, for tests that read the code itself.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string At(string path) => Path.Combine(Root, path);

    public static IEnumerable<string> Files(string folder, params string[] patterns) =>
        patterns
            .SelectMany(pattern => Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories))
            .Where(file =>
                !Below(folder, file).Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "built")
            );

    public static string Below(string folder, string file) => Path.GetRelativePath(At(folder), file).Replace('\\', '/');

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Konvent.slnx")))
            directory =
                directory.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return directory.FullName;
    }
}
