namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Portuguese. "-" stands for none.</summary>
internal static class PortugueseDates
{
    public const string Sentences = """
        2023-11-24 pt Sexta-feira, 24 de novembro de 2023, às 10h30
        2020-03-30/2020-04-01 pt De 30 de março a 1 de abril de 2020 estaremos no Porto.
        2022-05-17/2022-05-19 pt A visita é nos dias 17, 18 e 19 de maio de 2022.
        2020-09-01/2023-08-31 pt Decorre entre 1 de setembro de 2020 e 31 de agosto de 2023.
        ../2023-06-16 pt Candidaturas até 16 de junho de 2023, às 17h00.
        ../2023-06-16 pt Inscreva-se o mais tardar até sexta-feira, 16 de junho de 2023.
        2023-33 pt Está previsto para o 1.º trimestre de 2023.
        2023-41 pt No segundo semestre de 2023 avança.
        2021-22 pt No verão de 2021 serão ensaiadas sondas.
        2023-39~ pt Será apresentado em finais de 2023.
        2023-37~ pt No início de 2023 começa.
        2022-38~ pt Em meados de 2022 há dados.
        2022-03-31 pt Ficou concluído a 31/03/2022.
        - pt O marco 4 e Marco Estremoz, na rua 25 de Abril, Decreto-Lei n.º 111-B/2017.
        2022-05 pt Boletim n.º 3, maio de 2022
        XXXX-05 pt Em maio há eleições.
        2021-07-01/.. pt A partir de 1 de julho de 2021 é gratuito.
        2019-01/2021-06 pt De janeiro de 2019 a junho de 2021
        2023-40 pt Abre no 1.º semestre de 2023.
        2022-10-12/2022-10-14 pt Foi de 12 a 14 de outubro de 2022.
        """;
}
