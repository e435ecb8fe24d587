using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Konvent.Browser.Tests;

/// <summary>Asks axe what is wrong with a page. It is put into the page once and asked there; asking through its package opens a page more each time.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();
    private const string Ask = """
        async only => {
            const rules = only.length > 0
                ? { type: 'rule', values: only }
                : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
            const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
            return found.violations.map(v =>
                `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html + ' (' + n.failureSummary + ')').join(' | ')}`);
        }
        """;

    /// <param name="only">The names of single rules; all of them where none is named.</param>
    public static async Task<string[]> Complaints(IPage page, params string[] only)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Ask, only);
    }
}
