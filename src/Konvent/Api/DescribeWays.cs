using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Konvent.Api;

/// <summary>Adds to the description of each way what all share: tags, bounds, refusals.</summary>
internal static class DescribeWays
{
    public static IReadOnlyDictionary<int, string> Refusals { get; } =
        new SortedDictionary<int, string>
        {
            [400] = "The request cannot be read; the sentence says where.",
            [401] = "This needs a key, or the one sent does not work.",
            [403] = "The person of the key may see this, but not do it; or the key is for reading only.",
            [404] = "It does not exist, or not for this person.",
            [412] = "Somebody else has changed it since it was read.",
            [413] = "More than 4 MiB of JSON were sent, or a larger file than this server takes.",
            [415] = "What was sent is not said to be JSON.",
            [422] = "A rule is not kept, or a member is missing, unknown or of another kind; `rules` names each.",
            [428] = "`If-Match` does not say which version is changed.",
            [429] = "Asked too often; `Retry-After` says when to ask again.",
        };

    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["acronym"] = "The project's acronym as it stands in addresses, in any case.",
        ["id"] = "The id that this server gave.",
        ["q"] = "Words to look for, without regard to case and accents.",
        ["after"] = "What `next` said on the page before.",
        ["limit"] = "How many at most.",
        ["why"] = "What the history shall say of it.",
        ["number"] = "The number of the version, from 1.",
        ["name"] = "What the file is called, with its ending.",
        ["title"] = "In the language of the file, or else the project's; without it, the file's name.",
        ["folder"] = "The id of the folder it lies in.",
        ["readers"] = "Who may see it: `coordination`, `team`, `members` (without anything else) or `public`.",
        ["note"] = "What is new in this version.",
        ["language"] = "The language it is written in, two letters.",
    };

    public static Task Complete(
        OpenApiOperation way,
        OpenApiOperationTransformerContext context,
        CancellationToken stop
    )
    {
        var method = context.Description.HttpMethod!;
        var isRead = method == HttpMethods.Get;
        var isChange = method is "PUT" or "DELETE";
        way.Parameters ??= [];
        foreach (var parameter in way.Parameters.OfType<OpenApiParameter>())
            Complete(parameter);
        if (isRead)
            way.Parameters.Add(Header("If-None-Match", "The `ETag` of the answer one has already.", isRequired: false));
        if (isChange)
            way.Parameters.Add(Header("If-Match", "The `ETag` that was read.", isRequired: true));
        way.Responses ??= [];
        foreach (var (status, answer) in way.Responses)
            if (status is "200" or "201" && answer is OpenApiResponse { Headers: null } tagged)
                tagged.Headers = new Dictionary<string, IOpenApiHeader> { ["ETag"] = Tag() };
        if (isRead)
            way.Responses["304"] = new OpenApiResponse { Description = "Nothing has changed since `If-None-Match`." };
        foreach (var status in Of(isRead, isChange, way.RequestBody is not null))
            way.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(
                NameOf(status),
                context.Document
            );
        return Task.CompletedTask;
    }

    public static string NameOf(int status) => string.Create(CultureInfo.InvariantCulture, $"Refused{status}");

    public static OpenApiResponse Refusal(string meaning, OpenApiDocument document) =>
        new()
        {
            Description = meaning,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference("Problem", document) },
            },
        };

    private static IEnumerable<int> Of(bool isRead, bool isChange, bool hasBody) =>
        Refusals.Keys.Where(status =>
            status switch
            {
                403 or 422 => !isRead,
                412 or 428 => isChange,
                413 or 415 => hasBody,
                _ => true,
            }
        );

    private static void Complete(OpenApiParameter parameter)
    {
        parameter.Description ??= Meanings.GetValueOrDefault(parameter.Name!);
        if (parameter.Name == "limit")
            parameter.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = Paging.Most.ToString(CultureInfo.InvariantCulture),
                Default = JsonValue.Create(Paging.Usual),
            };
    }

    private static OpenApiParameter Header(string name, string meaning, bool isRequired) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = isRequired,
            Description = meaning,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static OpenApiHeader Tag() =>
        new()
        {
            Description = "The version, to be sent along as `If-Match` or `If-None-Match`.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}
