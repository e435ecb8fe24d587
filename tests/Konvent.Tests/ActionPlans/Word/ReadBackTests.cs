using FsCheck;
using FsCheck.Fluent;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>What is written is read as the same plan.</summary>
public sealed class ReadBackTests
{
    [Fact]
    public void A_plan_that_was_written_here_is_read_as_it_was()
    {
        foreach (var plan in (PlanText[])[SamplePlans.German, SamplePlans.Polish])
        {
            var read = Read(plan);

            SamplePlans.WithoutIds(read.Plan).ShouldBe(SamplePlans.WithoutIds(plan));
            read.NotUnderstood.ShouldBeEmpty();
            read.Guessed.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Any_plan_in_any_of_the_four_languages_is_read_as_it_was() =>
        Prop.ForAll(
                GeneratedPlans.All.ToArbitrary(),
                plan =>
                {
                    var read = Read(plan);
                    SamplePlans.WithoutIds(read.Plan).ShouldBe(SamplePlans.WithoutIds(plan));
                    read.NotUnderstood.ShouldBeEmpty();
                    read.Guessed.ShouldBeEmpty();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_text_in_another_language_than_the_plan_keeps_its_own()
    {
        var plan = SamplePlans.Polish with { Context = Wording.In(Language.English, "First.\n\nSecond.") };

        Read(plan).Plan.Context.ShouldBe(plan.Context);
        Read(plan).Plan.Project.LongName.ShouldBe(plan.Project.LongName);
    }

    [Fact]
    public void A_plan_under_english_headings_keeps_its_language()
    {
        var french = Language.Of("fr");
        var plan = SamplePlans.Polish with { Language = french, Context = Wording.In(french, "Le contexte.") };

        Read(plan).Plan.Language.ShouldBe(french);
        Read(plan).Plan.Context.ShouldBe(plan.Context);
    }

    [Fact]
    public void Signatures_and_changes_are_told_and_are_no_part_of_the_plan()
    {
        var document = new PlanDocument(SamplePlans.German, SamplePlans.Notice)
        {
            Signatures = [new("Stadt Musterfurt", When.Day(new(2023, 11, 6)), "Musterfurt", "Dr. Ada Muster")],
            Changes = [new("Maßnahme 1", "alt", "neu")],
        };

        var read = SampleDocument.Read(SamplePlans.Written(document));

        SamplePlans.WithoutIds(read.Plan).ShouldBe(SamplePlans.WithoutIds(SamplePlans.German));
        read.NotUnderstood.Select(piece => piece.Text)
            .ShouldBe(["Musterfurt, 6. November 2023", "Dr. Ada Muster", "Maßnahme 1", "alt", "neu"]);
        read.NotUnderstood.Select(piece => piece.Place).Distinct().ShouldBe([PlanPlace.Signatures, PlanPlace.Changes]);
    }

    [Fact]
    public void A_heading_tells_the_language_of_the_plan()
    {
        var words = new Texts();
        foreach (var language in Texts.Languages)
        {
            var read = words.In(
                language,
                () =>
                    SampleDocument.Read(
                        SampleDocument.P(words["word.part.context"]) + SampleDocument.P("x"),
                        Language.Of("fr")
                    )
            );
            read.Plan.Language.ShouldBe(language);
            read.Plan.Context[language].ShouldBe("x");
        }
    }

    private static ReadPlan Read(PlanText plan) => SampleDocument.Read(SamplePlans.Written(plan), Language.Of("fr"));
}
