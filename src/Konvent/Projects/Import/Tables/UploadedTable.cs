using System.Diagnostics.CodeAnalysis;

namespace Konvent.Projects.Import.Tables;

/// <summary>A table that somebody sends with a form.</summary>
internal static class UploadedTable
{
    /// <exception cref="Basics.RuleBroken">No file was sent, or one that is too large.</exception>
    public static async Task<byte[]> Read([NotNull] IFormFile? file, CancellationToken stop)
    {
        if (file is null)
            throw TableLimits.Broken("import.rule.noFile");
        TableLimits.RequireSize(file.Length);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        return content.ToArray();
    }
}
