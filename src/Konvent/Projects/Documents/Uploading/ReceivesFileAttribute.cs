using Konvent.Files.Arriving;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Konvent.Projects.Documents.Uploading;

/// <summary>
/// A page whose form brings a file. It is taken in only from somebody who may, and before anybody else reads the form: what comes from
/// others stays outside.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReceivesFileAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    public int Order => -1;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !IsMultipart(http.Request) || http.Asker() is not { } who)
            return;
        var services = http.RequestServices;
        var acronym = http.GetRouteValue("acronym") as string ?? "";
        await services.GetRequiredService<KonventDb>().ProjectAt(acronym, who, Deed.ChangeFiles, http.RequestAborted);
        http.ExpectFile(services.GetRequiredService<ReceiveFile>());
    }

    private static bool IsMultipart(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
}
