namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Spanish. "-" stands for none.</summary>
internal static class SpanishDates
{
    public const string Sentences = """
        2024-01/2026-06 es Durante 30 meses, de enero de 2024 a junio de 2026, se plantan encinas.
        2022-10-19/2022-10-20 es El 19 y el 20 de octubre de 2022 se reunieron en Huelva.
        2022-11 es Boletín n.º 6, noviembre de 2022
        ../2023-03-31 es El orden del día se enviará antes del 31 de marzo de 2023.
        ../2024-06-14 es Plazo: hasta el 14 de junio de 2024.
        ../2023-05-05 es Inscripción a más tardar el viernes 5 de mayo de 2023.
        2023-04-26/2023-04-27 es Tendrá lugar los días 26 y 27 de abril de 2023.
        2019-01/2021-06 es En la fase 1, de enero de 2019 a junio de 2021, comparan.
        2021-07/2022-06 es En la fase 2, desde julio de 2021 hasta junio de 2022, aplican.
        2022-11-14 es La reunión se celebró el 14-XI-2022 por videoconferencia.
        2022-02-09/2022-02-11 es Fue los días 9, 10 y 11 de febrero de 2022.
        2020-03-30/2020-04-01 es Del 30 de marzo al 1 de abril de 2020 estaremos en Oporto.
        2022-34 es Pliego tipo aprobado, segundo trimestre de 2022
        2022-36 es Llegará en el cuarto trimestre de 2022.
        2021-41 es En el segundo semestre de 2021 se mide.
        2022-40 es En la primera mitad de 2022 se vota.
        2022-23 es Tres diputaciones adheridas, otoño de 2022
        2021-39~ es Se publicará a finales de 2021.
        2021-37~ es Estará lista a principios de 2021.
        2023-38~ es Acabará a mediados de 2023.
        2021-03-31 es H1: inventario cerrado, 31 mar. 2021
        - es Julio Abril, técnico, y Rosa Marzo Villalba citan la Ley 9/2017, m.enero@example.org.
        - es Vive en la plaza 2 de Mayo, en la calle 8 de marzo.
        2024-08-30/2024-09-01 es Del 30 de agosto al 1 de septiembre de 2024
        XXXX-09 es En septiembre se sabrá.
        2019-05-23/.. es Vigente desde el 23 de mayo de 2019.
        ../2024-06 es Dura hasta finales de junio de 2024.
        XXXX-05-05 es El 5 de mayo a las 10.00 horas.
        2023-06-01 es Abre el 1.º de junio de 2023.
        2023-05-03 es Acta de 3-V-2023
        """;
}
