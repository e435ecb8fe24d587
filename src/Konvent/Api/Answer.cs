using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Konvent.Api;

/// <summary>What is known of something, with the tag of this answer; who sends the tag along when asking again hears only that nothing has changed.</summary>
/// <param name="version">The version of what can be changed; null for a list.</param>
public sealed class Answer<T>(T value, int? version = null) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext http) => Answers.Write(http, StatusCodes.Status200OK, value, version);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        Answers.Describe(builder, StatusCodes.Status200OK, typeof(T));
}

/// <summary>The answer to what was newly entered: what it is now, and its address.</summary>
public sealed class Entered<T>(T value, int version, string address) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext http)
    {
        http.Response.Headers.Location = ApiSetup.Prefix + address;
        return Answers.Write(http, StatusCodes.Status201Created, value, version);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        Answers.Describe(builder, StatusCodes.Status201Created, typeof(T));
}

/// <summary>How an answer is written and tagged.</summary>
internal static class Answers
{
    private const string ContentType = "application/json; charset=utf-8";

    public static async Task Write<T>(HttpContext http, int status, T value, int? version)
    {
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var written = JsonSerializer.SerializeToUtf8Bytes(value, json);
        var tag = TagOf(written, version);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "private, no-cache"; // May be kept, but is asked for again: rights change.
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (isRead && http.IsKnown(tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = written.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(written, http.RequestAborted);
    }

    public static void Describe(EndpointBuilder builder, int status, Type type) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(status, type, ["application/json"]));

    // The version alone would not do: a partner taken into a project changes the answer, but not the project.
    private static EntityTagHeaderValue TagOf(byte[] written, int? version)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(written).AsSpan(0, 8));
        return new(
            version is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"\"{number}-{fingerprint}\"")
                : $"\"{fingerprint}\""
        );
    }
}
