namespace Konvent.People.Drafts;

/// <summary>
/// A form page whose form keeps itself while it is being filled in. The page names the draft once its form is filled in from what is stored,
/// <code>public string? DraftKey => DraftKeys.Of("project-texts", Project.Id);</code>
/// and the view names it at the form: <code>&lt;form method="post" class="form" draft="@Model.DraftKey"&gt;</code>
/// All else happens by itself: a newer draft fills the form (its property is called <c>Form</c>) and is said to be one, saving takes the draft
/// along in the same transaction, and a form that is sent after signing out is kept and comes back after signing in.
/// </summary>
public interface IHaveDraft
{
    string? DraftKey { get; }
}
