namespace Konvent.Reading;

/// <summary>What one side of a date has said: a second month or year belongs to another date.</summary>
internal struct SaidSoFar(DateVocabulary vocabulary)
{
    // A winter between two years has a slash of its own: "from winter 2018/2019 to winter 2019/2020".
    private const int MostJoints = 8;

    private int _months;
    private int _years;
    private int _numbers;
    private int _parts;
    private int _joints;
    private Sense? _last;

    public bool Takes(Mark mark)
    {
        var last = _last;
        _last = mark.Sense;
        if (mark.Parts || mark.Sense == Sense.From)
        {
            (_months, _years, _numbers, _parts) = (0, 0, 0, 0);
            return ++_joints <= MostJoints;
        }
        return mark.Sense switch
        {
            // "marca 24 partnerzy": where the day stands first, a figure behind its month counts something else.
            // "10/2021 1. Treffen": a month in figures takes no day.
            Sense.Number => last
                is not (Sense.Number or Sense.Date or Sense.DayMonth or Sense.MonthYear or Sense.YearMonth)
                && (last != Sense.Month || vocabulary.IsMonthFirst)
                && (last != Sense.Year || _months == 0 || vocabulary.IsYearFirst)
                && ++_numbers <= 1,
            // "jaanuarist 2019 juunini 2021": the year behind the ending belongs to the side before.
            Sense.Year or Sense.ThisYear => last == Sense.From || ++_years <= 1,
            Sense.Third or Sense.Half => ++_parts <= 1,
            Sense.Month or Sense.Season or Sense.Quarter or Sense.DayMonth => ++_months <= 1,
            Sense.Date or Sense.YearMonth or Sense.MonthYear => ++_years <= 1 && ++_months <= 1,
            // Where two sides are joined, a last day has been said already.
            Sense.By => _joints == 0 && _months + _years + _numbers == 0 || vocabulary.IsYearFirst,
            _ => true,
        };
    }
}
