namespace Konvent.Reading;

/// <summary>Reads a line of a list of partners: "Organisation, Country - role" in whichever layout.</summary>
internal static class PartnerLine
{
    private const double WithCountryOrRole = 0.92;
    private const double NameAlone = 0.8;
    private const int MostOfLabel = 3;

    public static ParticipationFact? Read(Passage line, StatedRole role)
    {
        if (line.Sentences.Count == 0)
            return null;
        if (PartnerRow.Is(line))
            return PartnerRow.Read(line, role);
        var whole = new Line(line);
        var first = AfterMarks(line);
        var roles = whole.Roles;
        var stated = roles.Count > 0 ? roles[0].What : role;
        if (stated == StatedRole.Partner && roles.Count > 0)
            stated = role == StatedRole.Partner ? StatedRole.Partner : role;
        // "Partners: A (BE), B (BE), C (FR)" is a sentence without its verb.
        if (roles.Count > 0 && roles[0].First <= first && (line.Countries.Count > 1 || line.Organisations.Count > 2))
            return null;
        if (AfterWorkPackage(line) is > 0 and var work)
            first = work;
        if (roles.Count > 0 && roles[0].First <= first + 2 && AfterLabel(line, roles[0]) is > 0 and var after)
            first = after;
        var end = roles.Exists(one => one.First > first)
            ? roles.Find(one => one.First > first).First
            : line.Tokens.Count;
        var country = whole.CountryBetween(first + 1, line.Tokens.Count);
        if (country is { } found && found.First < end)
            end = found.First;
        end = WithoutTrailing(line, first, end);
        if (end <= first || !line.IsWord(first) && line.Tokens[first].Kind == PieceKind.Sign)
            return null;
        end = WithoutBrackets(line, first, WithoutTown(line, first, end));
        var name = line.Said(first, end);
        // "To be confirmed", a telephone.
        if (!name.Any(char.IsUpper))
            return null;
        if (name.Length < 3 || (country is null && roles.Count == 0 && end - first > 14))
            return null;
        return new()
        {
            Organisation = name,
            Country = country?.What,
            Role = stated,
            Source = [line.Span],
            Confidence = country is not null || roles.Count > 0 ? WithCountryOrRole : NameAlone,
        };
    }

    // "- ", "• ", "1. ", "2) ", "PP1 ": what stands before each line of a list.
    private static int AfterMarks(Passage line)
    {
        var at = 0;
        while (
            at < line.Tokens.Count
            && (
                line.Tokens[at].Kind == PieceKind.Sign && line.Tokens[at].Text is not ("„" or "“" or "\"" or "«")
                || (
                    line.Tokens[at] is { Kind: PieceKind.Number, Text.Length: <= 2 }
                    && at + 1 < line.Tokens.Count
                    && line.Tokens[at + 1].Text is "." or ")" or ":"
                    && (at + 2 >= line.Tokens.Count || line.Tokens[at + 2].IsApart)
                )
            )
        )
            at++;
        return at;
    }

    // "WP1 “Management”: X".
    private static int AfterWorkPackage(Passage line)
    {
        var colon = line.Tokens.FindIndex(token => token.Text == ":");
        return colon is > 0 and < 12 && line.Terms.Exists(said => said.Term == Term.WorkPackage && said.Next <= colon)
            ? colon + 1
            : 0;
    }

    // "Lead partner: X", "PP2 – X".
    private static int AfterLabel(Passage line, At<StatedRole> role)
    {
        var at = role.Next;
        while (
            at < line.Tokens.Count
            && (
                line.Tokens[at] is { Kind: PieceKind.Number, Text.Length: <= 2 } or { Text: ")" or "." }
                || (line.IsWord(at) && !line.IsCapital(at) && at < role.Next + MostOfLabel)
            )
        )
            at++;
        return at < line.Tokens.Count && line.Tokens[at].Text is ":" or "-" or "–" or "—" or "|" ? at + 1 : 0;
    }

    private static int WithoutTrailing(Passage line, int first, int end)
    {
        while (
            end > first
            && (
                line.Tokens[end - 1].Kind == PieceKind.Sign && !IsClosing(line, first, end - 1)
                || IsSmall(line, end - 1)
            )
        )
            end--;
        return end;
    }

    private static bool IsClosing(Passage line, int first, int at) =>
        line.Tokens[at].Text is "”" or "“" or "\"" or "»"
        || (line.Tokens[at].Text == ")" && HasOpening(line, first, at))
        || (line.Tokens[at].Text == "." && at > first && line.Tokens[at - 1].Text.Length <= 2);

    private static bool HasOpening(Passage line, int first, int at)
    {
        for (var n = first; n < at; n++)
            if (line.Tokens[n].Text == "(")
                return true;
        return false;
    }

    private static bool IsSmall(Passage line, int at) => line.IsWord(at) && !line.IsCapital(at) && line.IsSmall(at);

    // "University of Graz, Graz, Austria": the seat is no part of the name.
    private static int WithoutTown(Passage line, int first, int end)
    {
        foreach (var town in line.Places)
            if (
                town.Next == end
                && town.First > first + 1
                && line.Tokens[town.First - 1].Text is "," or "(" or "-" or "–" or "|"
            )
                return WithoutTrailing(line, first, town.First - 1);
        return end;
    }

    // "Comú of Ordino (Andorra)", "City of Graz (PP2)": one word in brackets at the end says where it is or how it is counted, unless it is an abbreviation of its name.
    private static int WithoutBrackets(Passage line, int first, int end)
    {
        if (end - first < 5 || !line.Is(end - 1, ")") || !line.Is(end - 3, "(") || !line.IsWord(end - 2))
            return end;
        var isAbbreviation = line.Written(end - 2) is { Length: > 2 } word && !word.Any(char.IsLower);
        return isAbbreviation ? end : end - 3;
    }

    /// <summary>The line as a whole, also where it has points within it.</summary>
    private sealed class Line(Passage line)
    {
        public List<At<StatedRole>> Roles { get; } = [.. line.Sentences.SelectMany(Reading.Roles.In)];

        /// <summary>The last country named: the one of an organisation stands behind its name, which may hold one itself.</summary>
        // "City of Graz, AT": the code behind a comma or a dash, without brackets.
        private At<string>? CodeBetween(int first, int next)
        {
            for (var at = next - 1; at > first; at--)
                if (
                    line.Tokens[at] is { Kind: PieceKind.Word, Text.Length: 2 }
                    && line.Tokens[at - 1].Text is "," or "–" or "-" or "|"
                    && Gazetteer.Europe.Country(line.Written(at)) is { } country
                )
                    return new(country.Country, at, at + 1);
            return null;
        }

        public At<string>? CountryBetween(int first, int next)
        {
            At<string>? last = null;
            foreach (var country in line.Countries)
                if (country.First >= first && country.Next <= next)
                    last = new(country.What.Code, country.First, country.Next);
            return last ?? CodeBetween(first, next);
        }
    }
}
