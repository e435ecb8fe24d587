namespace Konvent.Reading.Tests;

/// <summary>How many were wanted, how many were found, and how many of those were right.</summary>
public sealed class Score
{
    public int Wanted { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    /// <summary>Of the properties of the right ones.</summary>
    public int PropertiesWanted { get; private set; }

    public int PropertiesRight { get; private set; }

    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

    public double Properties => PropertiesWanted == 0 ? 1 : (double)PropertiesRight / PropertiesWanted;

    /// <summary>Compares two lists in which each thing may stand several times.</summary>
    /// <returns>What is missing, and what is false.</returns>
    public (List<string> Missing, List<string> False) Add(IEnumerable<string> wanted, IEnumerable<string> found)
    {
        var missing = wanted.ToList();
        var wrong = new List<string>();
        Wanted += missing.Count;
        foreach (var one in found)
        {
            Found++;
            if (missing.Remove(one))
                Right++;
            else
                wrong.Add(one);
        }
        return (missing, wrong);
    }

    public void AddProperties(int wanted, int right) =>
        (PropertiesWanted, PropertiesRight) = (PropertiesWanted + wanted, PropertiesRight + right);

    public void Add(Score other)
    {
        Wanted += other.Wanted;
        Found += other.Found;
        Right += other.Right;
        PropertiesWanted += other.PropertiesWanted;
        PropertiesRight += other.PropertiesRight;
    }
}
