using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Konvent.Api;

/// <summary>Says of each kind of value in the description what its name and members cannot say.</summary>
internal static class DescribeKinds
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["amount"] = "The amount as text, such as `1358584.00`, so that no reader rounds it.",
        ["currency"] = "ISO 4217, such as `EUR`.",
        ["country"] = "ISO 3166, two letters.",
        ["edtf"] = "A date in EDTF (ISO 8601-2), such as `2020-02-12`, `2019-04` or `2019-08-01/2022-07-31`.",
        ["earliest"] = "The first day it can mean. Follows from `edtf` and is not read.",
        ["latest"] = "The last day it can mean. Follows from `edtf` and is not read.",
        ["code"] = "The NUTS code of Eurostat, where the region has one.",
        ["typoOnly"] = "Nothing changed in meaning: translations stay up to date.",
        ["next"] = "To be sent as `after`; null on the last page.",
        ["version"] = "Is raised by each change; the `ETag` begins with it.",
        ["languages"] = "The languages the project speaks to the public; the first is its working language.",
        ["language"] = "Two letters, such as `pl`.",
        ["launchedOn"] = "The day it was opened to its readers; null before.",
        ["checked"] = "Whether somebody has compared it with its source.",
    };

    public static Task Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        if (context.JsonTypeInfo.Type.IsEnum)
            schema.Type = JsonSchemaType.String;
        foreach (var (name, member) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            if (member is OpenApiSchema plain && Meanings.TryGetValue(name, out var meaning))
                plain.Description ??= meaning;
        return Task.CompletedTask;
    }
}
