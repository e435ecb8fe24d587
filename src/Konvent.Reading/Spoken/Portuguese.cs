namespace Konvent.Reading;

/// <summary>Portuguese.</summary>
internal static class Portuguese
{
    private static readonly Naming Alone = new()
    {
        Months = "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
        Seasons = "primavera, verão, outono, inverno",
        Quarters = "primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre",
        Halves = "primeiro semestre, segundo semestre",
        Thirds = "início, meados, final",
        Day = "{d} de {m}[ de {y}]",
        Month = "{m}[ de {y}]",
        Season = "{n} de {y}",
        Quarter = "{n} de {y}",
        Half = "{n} de {y}",
        Third = "{n} de {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "a |primavera, o |verão, o |outono, o |inverno",
        Quarters = "o |primeiro trimestre, o |segundo trimestre, o |terceiro trimestre, o |quarto trimestre",
        Halves = "o |primeiro semestre, o |segundo semestre",
        Thirds = "o |início, meados, o |final",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("desde "),
        Until = new("até ", ("o ", "até ao "), ("a ", "até à ")),
        Around = new("por volta de ", ("o ", "por volta do "), ("a ", "por volta da ")),
        Days = "{d}-{e} de {m}[ de {y}]",
        TwoDays = "{d} e {e} de {m}[ de {y}]",
        DaysOfTwoMonths = "{d} de {m} - {e} de {o}[ de {y}]",
        Months = "{m}-{o}[ de {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "desde|desde a|desde o|a partir de|a partir do|a partir da",
            Until = "até|até ao|até à",
            To = "a|ao",
            Between = "entre",
            ThisYear = "deste ano|este ano|do corrente ano",
            And = "e",
            Around = "por volta de|por volta do|por volta da|cerca de|circa",
            Noise = "o|a|os|de|do|da|ano|dia|dias",
            Before = "em|no|na",
            Months = "jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez",
            Quarters = """
                1º trimestre|I trimestre|T1, 2º trimestre|II trimestre|T2, 3º trimestre|III trimestre|T3,
                4º trimestre|IV trimestre|T4
                """,
            Halves = "1º semestre|I semestre|primeira metade|S1, 2º semestre|II semestre|segunda metade|S2",
            Thirds = "princípio|começo|inícios, meio, fim|fins|finais",
        },
    };

    public static readonly SpokenLanguage Spoken = new("pt")
    {
        Dates = Dates,
        SmallWords = """
            de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
            muito nos já também só pelo pela até isso entre depois são foi foram sobre durante todos pelos cada ser está
            às
            """,
        FieldWords = """
            projeto projetos região regiões parceiro parceiros reunião plano planos ação ações programa europeu europeia
            desenvolvimento execução implementação conferência intercâmbio experiências resultados ministério cooperação
            encontro
            """,
        Thousands = "mil",
        Millions = "milhao milhoes m",
        Billions = "bilioes",
    };
}
