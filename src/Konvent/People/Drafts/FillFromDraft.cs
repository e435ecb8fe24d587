using System.Globalization;
using Konvent.History.Drafts;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Konvent.People.Drafts;

/// <summary>Fills a page's form from a draft as if the person had just sent it.</summary>
internal sealed class FillFromDraft(IModelMetadataProvider metadata, IModelBinderFactory binders)
{
    private const string Name = "Form";

    /// <summary>False where the draft says nothing else than the form does: then it was saved meanwhile, and the form stays as it is.</summary>
    public async Task<bool> Run(PageModel page, DraftFields draft)
    {
        if (page.GetType().GetProperty(Name) is not { } property || property.GetValue(page) is not { } form)
            return false;
        var before = FlatForm.Of(form, Name);
        var version = form.GetType().GetProperty("Version");
        var stored = version?.GetValue(form);
        await Bind(page, form, draft);
        foreach (var field in page.ModelState.Values)
            field.Errors.Clear(); // Nobody has asked to save it yet.
        if (!FlatForm.Of(form, Name).Says(before))
            return true;
        version?.SetValue(form, stored);
        page.ModelState.Clear();
        return false;
    }

    private async Task Bind(PageModel page, object form, DraftFields draft)
    {
        var values = new FormCollection(
            draft.Values.ToDictionary(field => field.Key, field => new StringValues(field.Value))
        );
        var kind = metadata.GetMetadataForType(form.GetType());
        var binder = binders.CreateBinder(new ModelBinderFactoryContext { Metadata = kind, CacheToken = kind });
        var context = DefaultModelBindingContext.CreateBindingContext(
            page.PageContext,
            new FormValueProvider(BindingSource.Form, values, CultureInfo.CurrentCulture),
            kind,
            bindingInfo: null,
            Name
        );
        context.Model = form;
        await binder.BindModelAsync(context);
    }
}
