namespace Konvent.Reading;

/// <summary>The countries that a stretch names, and which of them stand close to a word.</summary>
internal sealed class NearbyCountries
{
    private const int Close = 8;

    private readonly List<(int At, string Code)> _named = [];
    private readonly HashSet<string> _codes = [];

    public NearbyCountries(string text, List<Token> tokens, List<PlaceMatch> matches, Language language)
    {
        foreach (var match in matches)
        foreach (var name in match.Names)
            if (name.Place.Kind == PlaceKind.Country && PlaceRanks.IsOf(name.Name, language))
                _named.Add((match.First, name.Place.Country));
        foreach (var (at, code) in CountryCodes.In(text, tokens))
            _named.Add((at, code));
        _named.Sort();
        foreach (var (_, code) in _named)
            _codes.Add(code);
    }

    public bool IsNamed(string country) => _codes.Contains(country);

    public bool IsClose(string country, int at)
    {
        if (!_codes.Contains(country))
            return false;
        var n = _named.BinarySearch((at - Close, ""));
        for (n = n < 0 ? ~n : n; n < _named.Count && _named[n].At <= at + Close; n++)
            if (_named[n].Code == country)
                return true;
        return false;
    }
}
