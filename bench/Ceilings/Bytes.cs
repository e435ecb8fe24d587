namespace Konvent.Ceilings;

/// <summary>The ceiling of the public page: its bytes, rendered beforehand.</summary>
internal static class Bytes
{
    public static Task Write(HttpContext http, byte[] page)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.Length;
        return http.Response.Body.WriteAsync(page, 0, page.Length);
    }
}
