using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>Plans as partners write them: in other layouts, other words, with other things in between.</summary>
public sealed class ReadForeignPlansTests
{
    [Fact]
    public void A_polish_plan_with_bold_headings_and_lists_is_read()
    {
        var read = Read(
            Bold("Regionalny plan działań dla województwa przykładowego")
                + Bold("Część I – Informacje ogólne")
                + P("Projekt: RIVERLINKS")
                + P("Organizacja partnerska: Urząd Marszałkowski")
                + P("Kraj: Polska")
                + P("Region NUTS2: PL84 Podlaskie")
                + Bold("Część II – Kontekst polityczny")
                + P("☐ Program Inwestycje na rzecz wzrostu i zatrudnienia")
                + P("☒ Inny instrument polityki rozwoju regionalnego")
                + P("Nazwa instrumentu polityki: Strategia 2030")
                + P("Strategia pomija rzeki.")
                + Bold("Część III – Szczegóły planowanych działań")
                + Bold("DZIAŁANIE NR 1 – Konkurs dla gmin")
                + Bold("1. Tło")
                + P("W Dreźnie widzieliśmy gotowe rozwiązanie.")
                + Bold("3. Zaangażowane podmioty (jeśli dotyczy)")
                + Item("Urząd Marszałkowski – ogłasza konkurs")
                + Item("Gminy nadrzeczne")
                + Bold("4. Ramy czasowe")
                + P("2024–2025")
                + Bold("5. Koszty")
                + Item("Ekspertyza: 120 000,00 PLN")
                + P("Pozostałe koszty nie są znane.")
                + Bold("6. Źródła finansowania")
                + Item("Budżet województwa: 120 000,00 PLN")
        );

        var plan = read.Plan;
        plan.Language.ShouldBe(Language.Polish);
        Said(plan.Title).ShouldBe("Regionalny plan działań dla województwa przykładowego");
        plan.Project.Acronym.ShouldBe("RIVERLINKS");
        Said(plan.Partners.ShouldHaveSingleItem().Name).ShouldBe("Urząd Marszałkowski");
        (plan.Partners[0].Country, plan.Partners[0].Region?.Code).ShouldBe(("PL", "PL84"));
        (plan.Instrument?.Kind, Said(plan.Instrument!.Name)).ShouldBe((InstrumentKind.Regional, "Strategia 2030"));
        Said(plan.Context).ShouldBe("Strategia pomija rzeki.");
        var action = plan.Actions.ShouldHaveSingleItem();
        Said(action.Title).ShouldBe("Konkurs dla gmin");
        Said(action.Background).ShouldBe("W Dreźnie widzieliśmy gotowe rozwiązanie.");
        action
            .Players.Select(player => (Said(player.Name), Said(player.Role)))
            .ShouldBe([("Urząd Marszałkowski", "ogłasza konkurs"), ("Gminy nadrzeczne", "")]);
        action.Dates.ShouldBe(When.Between(When.Year(2024), When.Year(2025)));
        action.Costs.ShouldHaveSingleItem().Sum.ShouldBe(new Money(120_000m, Currency.Of("PLN")));
        Said(action.CostsNote).ShouldBe("Pozostałe koszty nie są znane.");
        action.Funding.ShouldHaveSingleItem().Kind.ShouldBe(FundingKind.Regional);
        read.Guessed.Select(guess => guess.Sentence).ShouldContain("Urząd Marszałkowski – ogłasza konkurs");
        read.Guessed.Select(guess => guess.Sentence).ShouldContain("Ekspertyza: 120 000,00 PLN");
    }

    [Fact]
    public void One_large_table_with_merged_cells_is_read()
    {
        var read = Read(
            Table(
                ["Part I – General information"],
                ["Project", "RiverLinks"],
                ["Partner organisation", "Ministry of Water"],
                ["Other partner organisations involved (if relevant)", P("City of Sampleford") + P("River Trust")],
                ["Country", "Germany"],
                ["Part III – Details of the actions envisaged"],
                ["Action 1", "A call for natural banks"],
                [
                    "1",
                    "The background (please describe the lessons learnt)",
                    P("We saw it work.") + Item("in Poland") + Item("in Italy"),
                ],
                ["2", "Nature of the action", "A call is opened."],
                ["3", "Players involved", "City of Sampleford: opens the call"],
                ["4", "Timeframe", "The call opens in March 2024 and nobody waits."],
                [
                    "5",
                    "Costs (if relevant)",
                    Table(
                        ["Item", "Amount (EUR)"],
                        ["Study", "45,000.00"],
                        ["Meals", "to be seen"],
                        ["Total", "45,000.00"]
                    ),
                ],
                ["6", "Funding sources", "ERDF technical assistance pays EUR 45,000.00."],
                ["7", "Funds influenced", "About EUR 2,000,000.00 of the programme."],
                ["Action 2", "A round table"],
                ["Costs", "No costs"]
            )
        );

        var plan = read.Plan;
        plan.Partners.Select(partner => Said(partner.Name))
            .ShouldBe(["Ministry of Water", "City of Sampleford", "River Trust"]);
        plan.Partners.Select(partner => partner.Country).ShouldBe(["DE", null, null]);
        read.Guessed.ShouldContain(guess => guess.Place == PlanPlace.Country && guess.Found == "Ministry of Water");
        plan.Actions.Select(action => Said(action.Title)).ShouldBe(["A call for natural banks", "A round table"]);
        var first = plan.Actions[0];
        Said(first.Background).ShouldBe("We saw it work.\n\n- in Poland\n- in Italy");
        Said(first.Nature).ShouldBe("A call is opened.");
        first
            .Players.Select(player => (Said(player.Name), Said(player.Role)))
            .ShouldBe([("City of Sampleford", "opens the call")]);
        first.Dates.ShouldBe(When.Month(2024, 3));
        Said(first.Timeframe).ShouldBe("The call opens in March 2024 and nobody waits.");
        first
            .Costs.Select(cost => (Said(cost.What), cost.Sum))
            .ShouldBe([("Study", Money.Euro(45_000m)), ("Meals\n\nto be seen", null)]);
        (first.Funding.Single().Kind, first.Funding.Single().Sum).ShouldBe((FundingKind.European, Money.Euro(45_000m)));
        first.Influenced.ShouldBe(Money.Euro(2_000_000m));
        plan.Actions[1].IsFree.ShouldBeTrue();
        read.NotUnderstood.Select(piece => piece.Text).ShouldBe(["to be seen"]);
        read.Guessed.Select(guess => guess.Found).ShouldContain("March 2024");
    }

    [Fact]
    public void A_german_plan_under_headings_of_localised_styles_is_read()
    {
        var read = Read(
            With(
                Styled("Titel", "Aktionsplan Elbaue")
                    + Styled("Verzeichnis1", "1 Hintergrund 3")
                    + Styled("berschrift1", "Teil II – Politischer Kontext")
                    + Styled("Standard", "Der Rahmen.")
                    + Styled("berschrift1", "Geplante Maßnahmen")
                    + Styled("berschrift2", "Maßnahme 1: Aufruf")
                    + Styled("berschrift3", "3.1.1 Beteiligte")
                    + Table(["Akteur", "Aufgabe"], ["Stadt Musterfurt", "öffnet den Aufruf"], ["", "und prüft"])
                    + Styled("berschrift3", "3.1.2 Finanzierung")
                    + Table(
                        ["EFRE", "Aufruf 2024", "12.000,00 €"],
                        ["Eigenmittel", "Stadt", "3.000,00 €"],
                        ["Summe", "", "15.000,00 €"]
                    )
                    + Styled("berschrift3", "3.1.3 Indikatoren")
                    + Table(["Indikator", "Einheit", "Ausgangswert", "Zielwert"], ["Ufer", "km", "3,5", "zwölf"]),
                more: ("word/styles.xml", GermanStyles)
            )
        );

        Said(read.Plan.Title).ShouldBe("Aktionsplan Elbaue");
        Said(read.Plan.Context).ShouldBe("Der Rahmen.");
        var action = read.Plan.Actions.ShouldHaveSingleItem();
        action
            .Players.Select(player => (Said(player.Name), Said(player.Role)))
            .ShouldBe([("Stadt Musterfurt", "öffnet den Aufruf"), ("", "und prüft")]);
        action
            .Funding.Select(source => (source.Kind, source.Sum))
            .ShouldBe([(FundingKind.European, Money.Euro(12_000m)), (FundingKind.Own, Money.Euro(3_000m))]);
        var indicator = action.Indicators.ShouldHaveSingleItem();
        (Said(indicator.Name), indicator.Baseline, indicator.Target).ShouldBe(("Ufer\n\nzwölf", 3.5m, null));
        read.NotUnderstood.Select(piece => piece.Text).ShouldBe(["zwölf"]);
        read.Blocks.Count(block => block.Fate == BlockFate.Contents).ShouldBe(1);
    }

    [Fact]
    public void An_italian_plan_without_any_formatting_is_read()
    {
        const string general = "Parte I – Informazioni generali|Progetto: RIVERLINKS|Paese: Italia";
        const string context = "Parte II – Contesto politico|La legge è vecchia.";
        const string action =
            "AZIONE 1|Un bando|Contesto|Abbiamo visto.|Natura dell'azione|Si apre un bando.|Tempi|da marzo 2024 a maggio 2025|Costi|Nessun costo";

        var read = Read(string.Concat($"{general}|{context}|{action}".Split('|').Select(P)));

        read.Plan.Language.ShouldBe(Language.Italian);
        Said(read.Plan.Context).ShouldBe("La legge è vecchia.");
        var first = read.Plan.Actions.ShouldHaveSingleItem();
        Said(first.Title).ShouldBe("Un bando");
        Said(first.Background).ShouldBe("Abbiamo visto.");
        Said(first.Nature).ShouldBe("Si apre un bando.");
        first.Dates.ShouldBe(When.Between(When.Month(2024, 3), When.Month(2025, 5)));
        first.IsFree.ShouldBeTrue();
        Said(read.Plan.General).ShouldBe("Paese: Italia");
    }

    [Theory]
    [InlineData("Action 1: Banks", "Banks")]
    [InlineData("Działanie 1. Brzegi", "Brzegi")]
    [InlineData("Maßnahme 1 – Ufer", "Ufer")]
    [InlineData("AZIONE N. 2: Rive", "Rive")]
    [InlineData("Aktion III: Ufer", "Ufer")]
    [InlineData("Action 1", "")]
    public void An_action_is_called_in_many_ways(string heading, string title)
    {
        var action = Read(P(heading) + Bold("Timeframe") + P("2024")).Plan.Actions.ShouldHaveSingleItem();

        Said(action.Title).ShouldBe(title);
    }

    [Fact]
    public void Costs_are_lines_with_a_sum_sentences_with_one_or_notes()
    {
        var read = Read(
            P("Action 1: Banks")
                + Bold("Costs")
                + P("EUR 45,000.00")
                + P("The study will cost EUR 5,000.00 in all.")
                + P("Between EUR 1,000.00 and EUR 2,000.00 for travel.")
        );

        var action = read.Plan.Actions.ShouldHaveSingleItem();
        action
            .Costs.Select(cost => (Said(cost.What), cost.Sum))
            .ShouldBe([("", Money.Euro(45_000m)), ("The study will cost EUR 5,000.00 in all.", Money.Euro(5_000m))]);
        Said(action.CostsNote).ShouldBe("Between EUR 1,000.00 and EUR 2,000.00 for travel.");
        read.Guessed.Select(guess => guess.Found).ShouldBe(["EUR\u00A05,000.00"]);
    }

    [Fact]
    public void Each_partner_may_have_a_country_of_its_own()
    {
        var read = Read(
            P("Partner organisation: A")
                + P("Country: Poland")
                + P("Other partner organisation: B")
                + P("Country: Italy")
        );

        read.Plan.Partners.Select(partner => partner.Country).ShouldBe(["PL", "IT"]);
        read.Guessed.ShouldBeEmpty();
    }

    [Fact]
    public void A_numbered_heading_is_no_item_of_a_list()
    {
        const string numbered = "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr>";
        var read = Read(
            Bold("Policy context")
                + $"<w:p>{numbered}<w:r><w:t>Our rivers</w:t></w:r></w:p>"
                + Item("long")
                + Item("wide")
        );

        Said(read.Plan.Context).ShouldBe("Our rivers\n\n- long\n- wide");
    }

    [Theory]
    [InlineData("DEE0", "DEE0", "", false)]
    [InlineData("DEE0 – Sachsen-Anhalt", "DEE0", "Sachsen-Anhalt", false)]
    [InlineData("DEE0 Sachsen-Anhalt", "DEE0", "Sachsen-Anhalt", true)]
    [InlineData("Sachsen-Anhalt (DEE0)", "DEE0", "Sachsen-Anhalt", true)]
    [InlineData("EL30: Attiki", "EL30", "Attiki", true)]
    [InlineData("ZZ10 Nowhere", null, "ZZ10 Nowhere", false)]
    [InlineData("Sachsen-Anhalt", null, "Sachsen-Anhalt", false)]
    public void A_region_has_a_code_or_a_name_or_both(string region, string? code, string name, bool isGuess)
    {
        var read = Read(P("Partner organisation: Ministry") + P($"NUTS region: {region}"));

        var found = read.Plan.Partners.ShouldHaveSingleItem().Region!;
        (found.Code, Said(found.Name)).ShouldBe((code, name));
        (read.Guessed.Count > 0).ShouldBe(isGuess);
    }

    [Theory]
    [InlineData("Action 1 was a success in Sampleford.")]
    [InlineData("Actions speak louder: words do not.")]
    public void A_sentence_about_an_action_begins_none(string sentence) =>
        Read(Bold("Policy context") + P(sentence)).Plan.Actions.ShouldBeEmpty();

    [Fact]
    public void Actions_without_a_number_take_the_heading_above_their_background()
    {
        var read = Read(
            Bold("Details of the actions envisaged")
                + Bold("A call for natural banks")
                + Bold("Background")
                + P("One.")
                + Bold("A round table")
                + Bold("Background")
                + P("Two.")
        );

        read.Plan.Actions.Select(action => (Said(action.Title), Said(action.Background)))
            .ShouldBe([("A call for natural banks", "One."), ("A round table", "Two.")]);
        read.Guessed.Select(guess => guess.Found).ShouldBe(["A call for natural banks", "A round table"]);
        read.NotUnderstood.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_understood_stays_where_it_stands()
    {
        var read = Read(
            P("Draft for the ministry")
                + Bold("Policy context")
                + P("The law is old.")
                + Bold("Our region in figures")
                + P("Two million people.")
                + Bold("Action 1: Banks")
                + Bold("Nature")
                + P("A call.")
                + Bold("Risks")
                + P("Nobody applies.")
        );

        Said(read.Plan.General).ShouldBe("Draft for the ministry");
        Said(read.Plan.Context).ShouldBe("The law is old.\n\nOur region in figures\n\nTwo million people.");
        Said(read.Plan.Actions[0].Nature).ShouldBe("A call.\n\nRisks\n\nNobody applies.");
        read.NotUnderstood.Select(piece => (piece.Text, piece.Place, piece.Action))
            .ShouldBe([
                ("Draft for the ministry", PlanPlace.General, null),
                ("Our region in figures", PlanPlace.Context, null),
                ("Two million people.", PlanPlace.Context, null),
                ("Risks", PlanPlace.Nature, 0),
                ("Nobody applies.", PlanPlace.Nature, 0),
            ]);
        read.Blocks.Count(block => block.Fate == BlockFate.Heading).ShouldBe(3);
    }

    [Fact]
    public void Deleted_text_is_gone_and_inserted_text_is_there()
    {
        var read = Read(
            Bold("Policy context")
                + "<w:p><w:r><w:t xml:space=\"preserve\">The law is </w:t></w:r>"
                + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>.</w:t></w:r></w:p>"
        );

        Said(read.Plan.Context).ShouldBe("The law is new.");
    }

    [Fact]
    public void Notes_and_text_boxes_are_read_as_text()
    {
        var read = Read(
            With(
                Bold("Policy context")
                    + "<w:p><w:r><w:t>The law</w:t><w:footnoteReference w:id=\"2\"/></w:r>"
                    + $"<w:r><w:pict><w:txbxContent>{P("In the box.")}</w:txbxContent></w:pict></w:r></w:p>",
                more: (
                    "word/footnotes.xml",
                    $"<w:footnotes xmlns:w=\"{Namespace}\"><w:footnote w:id=\"2\">{P("Of 2019.")}</w:footnote></w:footnotes>"
                )
            )
        );

        Said(read.Plan.Context).ShouldBe("The law [Of 2019.]\n\nIn the box.");
    }

    [Fact]
    public void A_plan_without_any_known_heading_is_in_the_language_one_says()
    {
        var read = Read(P("Całkiem inny tekst."), Language.Polish);

        read.Plan.Language.ShouldBe(Language.Polish);
        Said(read.Plan.General).ShouldBe("Całkiem inny tekst.");
        read.NotUnderstood.Count.ShouldBe(1);
    }

    private static string Styled(string style, string text) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static readonly string GermanStyles =
        $"<w:styles xmlns:w=\"{Namespace}\">"
        + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:styleId=\"Verzeichnis1\"><w:name w:val=\"toc 1\"/></w:style>"
        + string.Concat(
            Enumerable
                .Range(1, 3)
                .Select(n => $"<w:style w:styleId=\"berschrift{n}\"><w:name w:val=\"heading {n}\"/></w:style>")
        )
        + "</w:styles>";

    private static string Said(Wording text) => text.IsEmpty ? "" : text[text.Source!.Value]!;
}
