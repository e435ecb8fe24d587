namespace Konvent.Reading;

/// <summary>Reads a row of a table of partners, the cells of which are parted by bars: number, name, country, role, in whichever order.</summary>
internal static class PartnerRow
{
    private const double WithCountryAndRole = 0.92;
    private const double WithOne = 0.85;
    private const double NameAlone = 0.7;

    /// <summary>Whether it has cells.</summary>
    public static bool Is(Passage line) => line.Tokens.Exists(token => token.Text == "|");

    /// <summary>"Partner | Country | Role": it names columns.</summary>
    public static bool IsHead(Passage line) =>
        Is(line)
        && line.Countries.Count == 0
        && line.Organisations.Count == 0
        && line.Addresses.Count == 0
        && line.Sentences.Any(sentence => Roles.In(sentence).Count > 0);

    public static ParticipationFact? Read(Passage line, StatedRole role)
    {
        string? country = null;
        StatedRole? stated = null;
        (int First, int Next)? name = null;
        var isKnown = false;
        var roles = line.Sentences.SelectMany(Roles.Held).ToList();
        foreach (var (from, to) in Cells(line))
        {
            var (first, next) = (WithoutNumber(line, from, to), to);
            if (first >= next)
                continue;
            if (CountryIn(line, first, next) is { } code)
                country ??= code;
            else if (
                roles.FindIndex(one => one.First < next && one.Next > first) is var at and >= 0
                && IsBare(line, roles[at], first, next)
            )
                stated ??= roles[at].What;
            else if (line.Organisations.Exists(one => one.First >= first && one.First < next) && !isKnown)
                (name, isKnown) = ((first, next), true);
            else if (!IsTown(line, first, next) && line.Tokens[first].Kind == PieceKind.Word)
                name ??= (first, next);
        }
        if (name is not var (begin, end) || (country is null && !isKnown))
            return null;
        var inBrackets = line.Countries.FindIndex(one =>
            one.First > begin && one.Next < end && line.Is(one.First - 1, "(")
        );
        if (inBrackets >= 0)
            (country, end) = (country ?? line.Countries[inBrackets].What.Code, line.Countries[inBrackets].First - 1);
        return new()
        {
            Organisation = line.Said(begin, end),
            Country = country,
            Role = stated is { } own && (own != StatedRole.Partner || role == StatedRole.Partner) ? own : role,
            Source = [line.Span],
            Confidence =
                country is not null && stated is not null ? WithCountryAndRole
                : country is not null || stated is not null ? WithOne
                : NameAlone,
        };
    }

    private static IEnumerable<(int First, int Next)> Cells(Passage line)
    {
        var first = 0;
        for (var at = 0; at <= line.Tokens.Count; at++)
            if (at == line.Tokens.Count || line.Tokens[at].Text == "|")
            {
                if (at > first)
                    yield return (first, at);
                first = at + 1;
            }
    }

    // "1", "2.", "PP3".
    private static int WithoutNumber(Passage line, int first, int next)
    {
        var at = first;
        while (
            at < next
            && (line.Tokens[at].Kind == PieceKind.Sign && line.Tokens[at].Text is not ("„" or "“" or "\"" or "«"))
        )
            at++;
        if (at < next && line.Tokens[at].Kind == PieceKind.Number)
            at++;
        else if (
            at + 1 < next
            && line.Tokens[at].Text is "pp" or "lp"
            && line.Tokens[at + 1] is { Kind: PieceKind.Number, IsApart: false }
        )
            at += 2;
        else
            return first;
        return at < next && line.Tokens[at].Text is "." or ")" ? at + 1 : at;
    }

    private static string? CountryIn(Passage line, int first, int next)
    {
        foreach (var country in line.Countries)
            if (country.First == first && country.Next == next)
                return country.What.Code;
        return next - first == 1 && line.Tokens[first] is { Kind: PieceKind.Word, Text.Length: 2 }
            ? Gazetteer.Europe.Country(line.Written(first))?.Country
            : null;
    }

    // "Lead partner", "Project partner 2".
    private static bool IsBare(Passage line, At<StatedRole> role, int first, int next) =>
        next - first - (role.Next - role.First) <= 2
        && !line.Organisations.Exists(one => one.First >= first && one.First < next);

    private static bool IsTown(Passage line, int first, int next) =>
        line.Places.Exists(town => town.First == first && town.Next == next);
}
