using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Konvent.Api;

/// <summary>The description of the API: OpenAPI 3.1, the same on every server.</summary>
internal static class DescribeApi
{
    public static void In(OpenApiOptions description)
    {
        description.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        description.ShouldInclude = endpoint =>
            endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        description.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Konvent",
                    Version = "0",
                    Description =
                        "Projects, organisations and participations. Launched public projects can be read by everybody; all else needs a key: "
                        + "`Authorization: Bearer kv_…`. Dates are EDTF (ISO 8601-2). A text in many languages is an object of language codes; "
                        + "the first language of a new text is its source. Writing needs `If-Match` with the `ETag` that was read.",
                };
                document.Servers?.Clear();
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
                return Task.CompletedTask;
            }
        );
    }
}
