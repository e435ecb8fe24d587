using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.Data.Sqlite;

namespace Konvent.Storage.Sqlite;

/// <summary>Binds EF Core to the SQLite of the operating system, which the distribution keeps patched. See docs/decisions/0002-sqlite.md.</summary>
public static class SqliteLibrary
{
    /// <summary>Upserts with returning, which the work queues need, came with this version.</summary>
    public static Version Oldest { get; } = new(3, 35);

    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib"];

    /// <summary>Runs before the first use of any type of this program, since the provider binds its library once.</summary>
    [ModuleInitializer]
    internal static void Bind()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name is "SQLitePCLRaw.core" or "SQLitePCLRaw.batteries_v2"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"))
                : null;
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
        {
            if (loaded.LoadedAssembly.GetName().Name == "SQLitePCLRaw.provider.e_sqlite3")
                NativeLibrary.SetDllImportResolver(loaded.LoadedAssembly, Resolve);
        };
    }

    /// <summary>The version that is really loaded; throws <see cref="CannotStart"/> where it is too old to keep data safely.</summary>
    public static Version Check()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var version = Version.Parse(connection.ServerVersion);
        return version >= Oldest
            ? version
            : throw new CannotStart($"SQLite {version} is too old; Konvent needs {Oldest} or newer.");
    }

    private static nint Resolve(string library, Assembly assembly, DllImportSearchPath? path)
    {
        foreach (var name in library == "e_sqlite3" ? SystemNames : [])
            if (NativeLibrary.TryLoad(name, out var handle))
                return handle;
        return 0; // The bundled library, found the usual way.
    }
}
