using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace Konvent.Tests.Api;

/// <summary>The description of the API that is served is the one in the repository, so that a change of it is seen when it is made.</summary>
public sealed class OpenApiTests(Houses houses)
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory, BothEngines]
    public async Task The_served_description_is_the_committed_one(OnEngine engine)
    {
        using var anybody = (await houses.On(engine)).Browser();
        var served = JsonNode.Parse(await anybody.GetStringAsync("/openapi/api.json"))!.ToJsonString(Written) + "\n";
        var committed = Repository.At("docs/openapi.json");
        if (Environment.GetEnvironmentVariable("KONVENT_WRITE_OPENAPI") is not null)
            await File.WriteAllTextAsync(committed, served);

        served.ShouldBe(
            await File.ReadAllTextAsync(committed),
            "Run the tests with KONVENT_WRITE_OPENAPI=1, and read what has changed."
        );
    }

    [Theory, BothEngines]
    public async Task It_is_openapi_3_1_and_every_way_says_what_it_is(OnEngine engine)
    {
        using var anybody = (await houses.On(engine)).Browser();
        var description = JsonNode.Parse(await anybody.GetStringAsync("/openapi/api.json"))!;

        ((string)description["openapi"]!).ShouldStartWith("3.1");
        foreach (var (path, ways) in description["paths"]!.AsObject())
        foreach (var (verb, way) in ways!.AsObject())
            way!["summary"].ShouldNotBeNull($"{verb} {path}");
    }
}
