using System.Data.Common;
using Konvent.Basics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Konvent.Storage;

/// <summary>The same guard for what is only asked for: a search for a text that cannot be stored finds nothing on one engine and fails on the other.</summary>
internal sealed class RefuseInQueries : DbCommandInterceptor
{
    public static RefuseInQueries Always { get; } = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData data,
        InterceptionResult<DbDataReader> result,
        CancellationToken stop = default
    )
    {
        foreach (DbParameter parameter in command.Parameters)
            if (parameter.Value is string text)
                Unstorable.Refuse(text);
        return new(result);
    }
}
