using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Konvent.Api;

/// <summary>The description of the API: OpenAPI 3.1, the same on every server.</summary>
internal static class DescribeApi
{
    private const string Text = """
        Projects, organisations and participations. Launched public projects can be read by everybody; all else needs a key: `Authorization: Bearer kv_…`.

        **Values.** Dates are EDTF (ISO 8601-2). A text in many languages is an object of language codes; the first language of a new text is its source. Every member of an answer is always there, `null` where nothing is known.

        **Changing.** A `PUT` takes the whole: each member that is listed as required must be sent, also what stays as it is, and `null` empties it. What is left out is refused and never guessed. In an object of language codes, a language left out is removed. What was read can be sent back as it was; only a contact names its organisation by `organisationId` alone.

        **Versions.** Answers carry an `ETag`. A change needs `If-Match` with the `ETag` that was read: 428 without it, 412 where somebody else has changed it since. `If-Match` names one tag; `*` and lists are refused, and a tag that a proxy made weak is taken. A read with `If-None-Match` is answered 304 where nothing has changed.

        **Refusals.** Each is `application/problem+json` with a sentence in `detail`, in the language asked for with `Accept-Language` (en, de, pl, it). Where members are wrong, `rules` names each one: its `key` stays the same in every language, `field` is its place, such as `links[0].address`.

        **Addresses.** A project whose acronym was changed is answered 308 under the old one; `Location` is where it is now.

        **Files.** A content is sent as the body of a `POST`, of any media type; its name and what else is said of it stand in the address. What is in it decides whether it is taken, and its name must end accordingly. `Range` and `If-None-Match` work where a content is read.

        **Lists.** `limit` is 1 to 200 and usually 50; a longer list goes on `after` what `next` said.
        """;

    public static void In(OpenApiOptions description)
    {
        description.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        description.ShouldInclude = endpoint =>
            endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true
            && endpoint.HttpMethod != HttpMethods.Head; // Every GET has one, and nobody reads on for it.
        description.CreateSchemaReferenceId = type =>
            OpenApiOptions
                .CreateDefaultSchemaReferenceId(type)
                ?.Replace("PageOfOf", "PageOf", StringComparison.Ordinal);
        description.AddOperationTransformer(DescribeWays.Complete);
        description.AddSchemaTransformer(DescribeKinds.Complete);
        description.AddDocumentTransformer(Complete);
    }

    private static async Task Complete(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken stop
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Konvent",
            Version = "0",
            Description = Text,
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new OpenApiServer { Url = "/", Description = "The server that this was read from." }];
        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = "Projects", Description = "What projects are, and who may read them." },
            new() { Name = "Organisations", Description = "Bodies that take part in projects, each entered once." },
            new()
            {
                Name = "Work plan",
                Description = "What is done when and by whom, and what is to be reached by when.",
            },
            new()
            {
                Name = "Files",
                Description = "What a project has written and drawn, in folders, with all versions.",
            },
            new() { Name = "Participations", Description = "Who takes part in a project, in which role and when." },
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["key"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key of a person's own, made on the account page.",
            },
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference("key", document)] = [] }, new()];
        document.AddComponent("Problem", await context.GetOrCreateSchemaAsync(typeof(Problem), null, stop));
        foreach (var (status, meaning) in DescribeWays.Refusals)
            document.AddComponent(DescribeWays.NameOf(status), DescribeWays.Refusal(meaning, document));
    }
}
