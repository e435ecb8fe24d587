using System.Text.Json;
using Konvent.Storage;

namespace Konvent.Ceilings;

/// <summary>The ceiling of the API's list: the same rows read with plain ADO.NET, and an answer of the same size.</summary>
internal static class BareJson
{
    public static async Task Write(HttpContext http, Engine engine, Sizes sizes)
    {
        var rows = await Rows.Read(engine, http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        using var buffer = new MemoryStream(sizes.Json);
        await using (var json = new Utf8JsonWriter(buffer))
            JsonSerializer.Serialize(json, rows);
        buffer.SetLength(sizes.Json);
        http.Response.ContentLength = buffer.Length;
        buffer.Position = 0;
        await buffer.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
