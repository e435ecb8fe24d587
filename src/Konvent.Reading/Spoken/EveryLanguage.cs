namespace Konvent.Reading;

/// <summary>What texts of any language say: English words that travel, and what stands in names everywhere.</summary>
internal static class EveryLanguage
{
    public const string OrdinalEndings = "st|nd|rd|th";

    public static readonly IReadOnlyDictionary<Term, string> Terms = new Dictionary<Term, string>
    {
        [Term.SaveTheDate] = "save the date",
        [Term.LeadPartner] = "lead partner",
        [Term.Online] = "online|zoom|ms teams|webex",
        [Term.Workshop] = "workshop",
        [Term.Webinar] = "webinar",
        [Term.Organisation] =
            "gmbh|ggmbh|mbh|ltd|llp|plc|inc|s.r.l|srl|s.p.a|spa|s.r.o|a.s|d.o.o|d.d|sp. z o.o|s.a|sarl|s.à r.l|n.v|b.v|aps|a/s|oy|oyj|kft|zrt|nonprofit kft|sia|uab|oü|eood|ood|e.v|ev|ev.|ab|consulting|gie|scrl|asbl|vzw",
        [Term.Phone] = "tel|mobil",
        [Term.Post] =
            "project coordinator|project manager|project officer|communication manager|communication officer|press officer",
    };
}
