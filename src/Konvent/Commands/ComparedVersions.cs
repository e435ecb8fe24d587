using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>What is compared, and by which names people know it at the console.</summary>
internal sealed class ComparedVersions
{
    private readonly int longest;

    public ComparedVersions(Comparison compared)
    {
        All = compared;
        var typed = compared.Versions.Select(one => one.Version.Name).ToList();
        var bare = typed.ConvertAll(name => Path.GetFileName(name));
        Names = bare.Distinct().Count() == typed.Count ? bare : typed;
        longest = Names.Max(name => name.Length);
    }

    public Comparison All { get; }

    /// <summary>The names of the files, with their folders where they are the same without.</summary>
    public IReadOnlyList<string> Names { get; }

    public SourceText TextOf(int version) => All.Versions[version].Version.Text;

    /// <summary>The name before what the version says, so that all begin at the same place.</summary>
    public string HeadOf(int version) => Head(Names[version]);

    public string Head(string name) => $"  {name.PadRight(longest)}  ";
}
