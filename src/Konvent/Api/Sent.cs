using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Konvent.Api;

/// <summary>The JSON that a program sent. What is wrong with it is said only when it is asked for, after it is known that the asker may.</summary>
public sealed class Sent<T> : IBindableFromHttpContext<Sent<T>>, IEndpointParameterMetadataProvider
{
    private readonly Lazy<T> read;

    private Sent(Func<T> read) => this.read = new(read);

    /// <summary>What was sent, once all its members are known to be there and of the right kind.</summary>
    public T Checked() => read.Value;

    static async ValueTask<Sent<T>?> IBindableFromHttpContext<Sent<T>>.BindAsync(
        HttpContext http,
        ParameterInfo parameter
    )
    {
        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            var json = await SentJson.Read(http);
            return new(() =>
            {
                CheckShape.Of(json, typeof(T), options);
                return json.Deserialize<T>(options)!;
            });
        }
        catch (BadHttpRequestException unreadable)
        {
            return new(() => throw unreadable);
        }
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([SentJson.ContentType], typeof(T)));
}

/// <summary>Reads the body of a request as JSON, and says where it is none.</summary>
internal static class SentJson
{
    public const string ContentType = "application/json";

    // More than all texts of a project in all languages.
    private const int Largest = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    public static async Task<JsonElement> Read(HttpContext http)
    {
        if (IsEmpty(http))
            throw new RequestRefused(StatusCodes.Status400BadRequest, "api.problem.nothingSent");
        if (!http.Request.HasJsonContentType())
            throw new RequestRefused(StatusCodes.Status415UnsupportedMediaType, "api.problem.notJson");
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = Largest;
        try
        {
            using var document = await JsonDocument.ParseAsync(http.Request.Body, Reading, http.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException wrong) when (wrong.LineNumber is { } line)
        {
            throw Unreadable("api.problem.json", line + 1, (wrong.BytePositionInLine ?? 0) + 1);
        }
        catch (JsonException)
        {
            throw Unreadable("api.problem.jsonTwice");
        }
    }

    private static bool IsEmpty(HttpContext http) =>
        http.Request.ContentLength == 0
        || http.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };

    private static RequestRefused Unreadable(string key, params object[] values) =>
        new(StatusCodes.Status400BadRequest, key, values);
}
