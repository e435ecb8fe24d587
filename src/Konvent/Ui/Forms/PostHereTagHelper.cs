using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Konvent.Ui.Forms;

/// <summary>
/// A form without an address posts to the page it stands on, and never to the handler by which that page was shown last: after "Find" its
/// main button must still save.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class PostHereTagHelper : TagHelper
{
    // After the framework's own helper, which writes the address of a handler that is named, and the token where no address is.
    public override int Order => 0;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isPost = string.Equals(
            output.Attributes["method"]?.Value?.ToString(),
            HttpMethods.Post,
            StringComparison.OrdinalIgnoreCase
        );
        if (isPost && !output.Attributes.ContainsName("action"))
            output.Attributes.SetAttribute("action", AddressOf(View.HttpContext.Request));
    }

    private static string AddressOf(HttpRequest request)
    {
        var asked = QueryHelpers.ParseQuery(request.QueryString.Value);
        asked.Remove("handler");
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, asked);
    }
}
