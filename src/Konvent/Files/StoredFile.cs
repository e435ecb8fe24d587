namespace Konvent.Files;

/// <summary>A content that is kept once, however often it is uploaded and whatever it is called.</summary>
public sealed class StoredFile
{
    private StoredFile() { }

    /// <summary>SHA-256 of the content, in hexadecimal digits: its name.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; private init; }

    /// <summary>What it is by its content, without regard to any name.</summary>
    public string MediaType { get; private init; } = "";

    /// <summary>When it came in, for the last time.</summary>
    public DateTimeOffset ArrivedAt { get; private init; }

    /// <summary>Whether something has ever referred to it; then it stays, for the history refers to it for good.</summary>
    public bool IsUsed { get; private set; }

    public void Use() => IsUsed = true;
}

/// <summary>A part of a content, so large that one fits into memory at any time.</summary>
public sealed class FilePiece
{
    /// <summary>All pieces of a content but the last are as long as this.</summary>
    public const int Size = 1024 * 1024;

    private FilePiece() { }

    public string Hash { get; private init; } = "";

    public int Number { get; private init; }

    public byte[] Bytes { get; private init; } = [];
}
