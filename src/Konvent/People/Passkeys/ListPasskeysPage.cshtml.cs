using System.Buffers.Text;
using Konvent.People.Accounts;
using Konvent.People.Sessions;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.Passkeys;

/// <summary>One passkey as its owner sees it.</summary>
public sealed record OwnPasskey(string Id, string Name, DateTimeOffset AddedAt);

/// <summary>A person's passkeys: add, rename, remove.</summary>
public sealed class ListPasskeysPage(
    FindAccount accounts,
    AddPasskey add,
    ChangePasskey change,
    UserManager<Account> keeper,
    Texts texts
) : PageModel, IPrepare
{
    [BindProperty]
    public PasskeyForm Form { get; set; } = new();

    public IReadOnlyList<OwnPasskey> Passkeys { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form.Name = BrowserName.Of(Request.Headers.UserAgent.ToString());
    }

    public async Task<IActionResult> OnPostOptions(CancellationToken stop) =>
        Content(await add.Ask(await Own(stop)), "application/json");

    public async Task<IActionResult> OnPostAdd(CancellationToken stop)
    {
        await add.Run(await Own(stop), Form.Credential, Form.Name);
        return Done("people.passkey.added");
    }

    public async Task<IActionResult> OnPostRename(string? id, CancellationToken stop)
    {
        await change.Rename(await Own(stop), id, Form.Name);
        return Done("people.passkey.renamed");
    }

    public async Task<IActionResult> OnPostRemove(string? id, CancellationToken stop)
    {
        await change.Remove(await Own(stop), id);
        return Done("people.passkey.removed");
    }

    public async Task Prepare(CancellationToken stop) =>
        Passkeys = [
            .. (await keeper.GetPasskeysAsync(await Own(stop)))
                .OrderBy(passkey => passkey.CreatedAt)
                .Select(passkey => new OwnPasskey(
                    Base64Url.EncodeToString(passkey.CredentialId),
                    passkey.Name ?? "",
                    passkey.CreatedAt
                )),
        ];

    private Task<Account> Own(CancellationToken stop) => accounts.Own(HttpContext.Who(), stop);

    private RedirectResult Done(string key)
    {
        TempData["Done"] = texts[key];
        return Redirect("/account/passkeys");
    }
}

/// <summary>What is sent to add or rename a passkey.</summary>
public sealed class PasskeyForm
{
    public string? Name { get; set; }

    /// <summary>The device's answer, as JSON.</summary>
    public string? Credential { get; set; }
}
