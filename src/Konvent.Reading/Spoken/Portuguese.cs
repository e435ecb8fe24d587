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
            From = "desde|desde a|desde o|a partir de|a partir do|a partir da|a contar de|a contar do",
            Until = "até|até ao|até à|até o|até a|até ao dia|até dia|até o dia",
            By =
                "antes de|antes do|antes da|o mais tardar|o mais tardar a|o mais tardar até|o mais tardar em|no máximo até|impreterivelmente até",
            To = "a|ao|à",
            Between = "entre",
            ThisYear = "deste ano|este ano|do corrente ano",
            NextYear = "do próximo ano|próximo ano|do ano que vem|ano que vem",
            LastYear = "do ano passado|ano passado",
            ThisMonth = "do corrente mês|deste mês",
            Next = "próximo|próxima",
            Last = "passado|passada",
            And = "e",
            Around = "por volta de|por volta do|por volta da|cerca de|circa",
            Noise = "o|a|os|de|do|da|ano|dia|dias|mês|mês de|meses de|º|às|as",
            Before = "em|no|na|nos|nas|durante|ao longo de",
            Weekdays =
                "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo",
            Hours = "h|horas|hora|pelas|às",
            Streets = "rua|avenida|av|praça|largo|travessa|ponte",
            AlsoOthers = "marco",
            Months = "jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez",
            Ordinals = """
                primeiro|primeira|1.º|1.ª|1, segundo|segunda|2.º|2.ª|2, terceiro|terceira|3.º|3, quarto|4.º|4|último
                """,
            QuarterWords = "trimestre|trimestre de|trimestre do ano de",
            Quarters = """
                1º trimestre|I trimestre|T1, 2º trimestre|II trimestre|T2, 3º trimestre|III trimestre|T3,
                4º trimestre|IV trimestre|T4
                """,
            HalfWords = "semestre|semestre de|metade|metade de|metade do ano de",
            Halves = "1º semestre|I semestre|primeira metade|S1, 2º semestre|II semestre|segunda metade|S2",
            Thirds = """
                princípio|princípios|começo|inícios|no início|em inícios|início do ano, meio|a meio|em meados,
                fim|fins|finais|no final|em finais|em fins|no fim|final do ano
                """,
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
