using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Konvent.Api;

/// <summary>What all endpoints share: how answers are written, what a refusal looks like, and the description of it all.</summary>
public static class ApiSetup
{
    public const string Prefix = "/api";

    /// <summary>Where the description of the API is read.</summary>
    public const string Description = "/openapi/api.json";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.RespectRequiredConstructorParameters = true; // Only what has a default may be left out.
            json.SerializerOptions.PropertyNameCaseInsensitive = false;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.MaxDepth = 16;
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
            );
        });
        services.PostConfigure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true); // To be answered with a sentence.
        services.AddExceptionHandler<AnswerFailures>();
        return services.AddOpenApi("api", DescribeApi.In);
    }

    /// <summary>The group in which every feature puts its endpoints.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        return app.MapGroup(Prefix).WithMetadata(new OfApi());
    }

    /// <summary>From here on whatever is refused below <see cref="Prefix"/> is refused with a problem. Belongs after the choice of the language.</summary>
    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Prefix), api => api.UseMiddleware<RefuseAsProblems>());
        return app;
    }

    /// <summary>An endpoint that is read: it answers GET, and HEAD with the same and no body.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder api, string pattern, Delegate answer) =>
        api.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer);

    /// <param name="name">What programs made from the description call it.</param>
    /// <param name="summary">What it does, in a sentence.</param>
    public static void Described(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary);
}
