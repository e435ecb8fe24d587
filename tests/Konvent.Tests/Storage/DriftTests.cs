using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Storage;

/// <summary>What the migrations make and what the mappings say are the same database.</summary>
public sealed class DriftTests
{
    [Theory, BothEngines]
    public async Task The_migrated_database_is_the_one_the_mappings_describe(OnEngine engine)
    {
        await using var migrated = await House.On(engine);
        await using var described = await TestDatabase.Create(engine);
        var model = Program.Build(new ServerSettings(described.Settings, "http://127.0.0.1:0", Demo: false));
        await using var scope = model.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KonventDb>();
        await db.GetService<IRelationalDatabaseCreator>().CreateTablesOrFile(engine);

        var made = await migrated.InDatabase(other => Catalogue.Of(other, engine));
        var meant = await Catalogue.Of(db, engine);

        made.Except(meant).ShouldBeEmpty("only the migrations make this");
        meant.Except(made).ShouldBeEmpty("only the mappings describe this");
        await model.DisposeAsync();
    }
}

file static class Creation
{
    public static Task CreateTablesOrFile(this IRelationalDatabaseCreator creator, OnEngine engine) =>
        engine == OnEngine.Sqlite ? creator.EnsureCreatedAsync() : creator.CreateTablesAsync();
}
