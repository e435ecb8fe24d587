using Konvent.Files;
using Konvent.Files.Kinds;
using Konvent.Reading;

namespace Konvent.Projects.Documents;

/// <summary>A document as it was uploaded once: which content, under which name, by whom and when. It never changes.</summary>
public sealed class DocumentVersion
{
    private DocumentVersion() { }

    internal DocumentVersion(int number, NewVersion version)
    {
        Id = Guid.CreateVersion7();
        Number = number;
        (Hash, Length, FileName) = (version.File.Hash, version.File.Length, version.File.Name);
        MediaType = version.File.Kind.MediaType;
        (Note, Language) = (version.Note, version.Language);
        (UploadedAt, UploadedBy) = (version.At, version.By);
    }

    public Guid Id { get; private set; }

    public int Number { get; private set; }

    /// <summary>The content's, under which it is kept.</summary>
    public string Hash { get; private set; } = "";

    public string FileName { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    public string MediaType { get; private set; } = "";

    /// <summary>What is new in it, in the uploader's words.</summary>
    public string? Note { get; private set; }

    /// <summary>The language it is written in, where it is in one.</summary>
    public Language? Language { get; private set; }

    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>The name of whoever uploaded it, as it was then.</summary>
    public string UploadedBy { get; private set; } = "";

    public FileKind Kind => FileKinds.Of(MediaType);

    public FileToSend File => new(FileName, Hash, Length, Kind);
}

/// <summary>A version that is to be: a kept content, and what its uploader says of it.</summary>
public sealed record NewVersion(FileToSend File, string? Note, Language? Language, DateTimeOffset At, string By);
