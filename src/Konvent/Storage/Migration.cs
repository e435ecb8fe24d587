using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Konvent.Storage;

/// <summary>One numbered step of the database: <c>0002-people.sql</c>, or <c>0007-search.sqlite.sql</c> where the engines need different words.</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The steps for this engine in their order, out of the program itself.</summary>
    public static IReadOnlyList<Migration> All(string engine)
    {
        var program = Assembly.GetExecutingAssembly();
        return
        [
            .. program
                .GetManifestResourceNames()
                .Where(resource =>
                    resource.Contains(".Migrations.", StringComparison.Ordinal)
                    && resource.EndsWith(".sql", StringComparison.Ordinal)
                )
                .Select(resource => (Resource: resource, Parts: resource.Split(".Migrations.")[1].Split('.')))
                .Where(step => step.Parts.Length == 2 || step.Parts[1] == engine)
                .Select(step => new Migration(
                    int.Parse(step.Parts[0].AsSpan(0, 4), CultureInfo.InvariantCulture),
                    step.Parts[0],
                    Read(program, step.Resource)
                ))
                .OrderBy(step => step.Number),
        ];
    }

    private static string Read(Assembly program, string resource)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
