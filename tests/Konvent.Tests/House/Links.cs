using System.Text.RegularExpressions;
using Konvent.Mail;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests;

/// <summary>Opens people's mail for the links in it.</summary>
public static partial class Links
{
    /// <summary>The letters to this address, the newest first.</summary>
    public static Task<List<Letter>> LettersTo(this House house, string email) =>
        house.InDatabase(db =>
            db.Letters.AsNoTracking().Where(l => l.ToAddress == email).OrderByDescending(l => l.Id).ToListAsync()
        );

    /// <summary>The path of the first link in a text: <c>/invitations/…</c>.</summary>
    public static string PathIn(string text) => Link().Match(text).Groups[1].Value;

    /// <summary>The path of the link in the newest letter to this address.</summary>
    public static async Task<string> LinkTo(this House house, string email) =>
        PathIn((await house.LettersTo(email))[0].Text);

    [GeneratedRegex(@"https?://[^/\s]+(/\S+)")]
    private static partial Regex Link();
}
