using Konvent.Api;

namespace Konvent.Files.Arriving;

/// <summary>More came in than a file may have.</summary>
internal sealed class FileTooLarge(FileSettings settings)
    : RequestRefused(StatusCodes.Status413PayloadTooLarge, "files.rule.tooLarge", settings.LargestMegabytes);
