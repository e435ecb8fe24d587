namespace Konvent.Reading;

/// <summary>Names in their order, written in one string and parted by commas, so that a table fits on a screen.</summary>
internal readonly struct Names
{
    private readonly string[]? _names;

    private Names(string[] names) => _names = names;

    public int Count => _names?.Length ?? 0;

    public string this[int index] => _names![index];

    public static implicit operator Names(string commaSeparated) =>
        new([.. commaSeparated.Split(',').Select(name => name.Trim())]);
}
