using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace Konvent.Api;

/// <summary>What all endpoints share: how answers are written, what a refusal looks like, and the description of it all.</summary>
public static class ApiSetup
{
    public const string Prefix = "/api";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.MaxDepth = 16;
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false)
            );
            json.SerializerOptions.Converters.Add(new PlainText());
        });
        services.AddProblemDetails();
        return services.AddOpenApi("api", DescribeApi.In);
    }

    /// <summary>The group in which every feature puts its endpoints.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        return app.MapGroup(Prefix)
            .AddEndpointFilter<AnswerProblems>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    /// <summary>Gives an empty answer with an error status, such as that to unreadable JSON, the form of a problem.</summary>
    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Prefix), branch => branch.UseStatusCodePages());
        return app;
    }
}
