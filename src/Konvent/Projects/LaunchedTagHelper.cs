using Konvent.Ui;
using Konvent.Ui.Fields;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Projects;

/// <summary>Whether a project is launched, as a status: <c>&lt;launched is="project.IsLaunched" /&gt;</c>.</summary>
[HtmlTargetElement("launched", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LaunchedTagHelper(Texts texts) : TagHelper
{
    public bool Is { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ChipTagHelper.Write(output, View.HttpContext, Is ? "good" : "quiet", Is ? "full" : "ring");
        output.Content.SetContent(texts[Is ? "projects.launched" : "projects.notLaunched"]);
    }
}
