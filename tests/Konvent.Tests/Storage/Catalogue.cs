using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Storage;

/// <summary>The tables, columns, indexes and foreign keys of a database, a line each, in words that can be compared.</summary>
internal static class Catalogue
{
    private const string Sqlite = """
        select 'column ' || t.name || '.' || c.name || ' ' || lower(c.type) || case when c."notnull" or c.pk then ' not null' else '' end || case when c.pk then ' key' else '' end as "Value"
        from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table' and t.name not in ('migrations') and t.name not like 'sqlite_%'
        union all
        select 'index ' || t.name || ' (' || (select group_concat(i.name) from pragma_index_info(x.name) i) || ')' || case when x."unique" then ' unique' else '' end || case when x.partial then ' partial' else '' end
        from sqlite_master t join pragma_index_list(t.name) x where t.type = 'table' and x.origin = 'c'
        union all
        select 'reference ' || t.name || '.' || f."from" || ' ' || f."table" || ' ' || lower(f.on_delete)
        from sqlite_master t join pragma_foreign_key_list(t.name) f where t.type = 'table'
        """;

    private const string Postgres = """
        select 'column ' || c.table_name || '.' || c.column_name || ' ' || c.data_type || coalesce('(' || c.character_maximum_length || ')', '') || coalesce('(' || c.numeric_precision || ',' || c.numeric_scale || ')', '') || case when c.is_nullable = 'NO' then ' not null' else '' end as "Value"
        from information_schema.columns c where c.table_schema = 'public' and c.table_name <> 'migrations'
        union all
        select 'index ' || tablename || regexp_replace(indexdef, '^.* USING', '') || case when indexdef like '%UNIQUE%' then ' unique' else '' end
        from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
        union all
        select 'reference ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'f'
        """;

    public static async Task<List<string>> Of(KonventDb db, OnEngine engine) =>
        [
            .. (
                await db.Database.SqlQueryRaw<string>(engine == OnEngine.Sqlite ? Sqlite : Postgres).ToListAsync()
            ).Order(StringComparer.Ordinal),
        ];
}
