using Konvent.ActionPlans.Actions;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>How plans in this language call their parts.</summary>
internal static class EnglishWords
{
    public static readonly PlanWords All = new(Language.English)
    {
        Headings =
        [
            (PlanPlace.Acronym, ["Project acronym", "Acronym", "Project"]),
            (PlanPlace.LongName, ["Full name of the project", "Project name", "Project title", "Title of the project"]),
            (PlanPlace.Programme, ["Programme", "Funding programme"]),
            (
                PlanPlace.Partner,
                [
                    "Partner organisation",
                    "Partner organization",
                    "Partner",
                    "Lead partner",
                    "Name of partner organisation",
                    "Other partner organisation",
                    "Other partner organisations",
                    "Other partner organisations involved",
                    "Partner organisations",
                ]
            ),
            (PlanPlace.Country, ["Country"]),
            (PlanPlace.Region, ["NUTS region", "NUTS2 region", "NUTS 2 region", "NUTS3 region", "Region"]),
            (PlanPlace.Summary, ["Summary", "Abstract", "Executive summary"]),
            (PlanPlace.EnglishSummary, ["Summary in English", "English summary"]),
            (PlanPlace.General, ["General information", "Further general information", "General", "Introduction"]),
            (
                PlanPlace.Instrument,
                [
                    "Policy instrument to be improved",
                    "Policy instrument",
                    "The action plan aims to impact",
                    "The action plan aims to have an effect on",
                ]
            ),
            (PlanPlace.InstrumentKind, ["Kind of instrument", "Type of instrument", "Type of policy instrument"]),
            (
                PlanPlace.InstrumentName,
                [
                    "Name of the policy instrument",
                    "Name of the policy instrument addressed",
                    "Policy instrument addressed",
                ]
            ),
            (
                PlanPlace.Authority,
                ["Responsible authority", "Managing authority", "Responsible body", "Policy responsible authority"]
            ),
            (
                PlanPlace.Context,
                [
                    "Policy context",
                    "Further details on the policy context and the way the action plan should contribute to improve the policy instruments",
                    "Context and intended improvement",
                    "Context",
                ]
            ),
            (
                PlanPlace.Actions,
                ["Details of the actions envisaged", "Actions envisaged", "Actions", "Planned actions"]
            ),
            (
                PlanPlace.Background,
                [
                    "Background and lesson learnt",
                    "Background and lessons learnt",
                    "Background",
                    "The background",
                    "Relevance to the project",
                    "Lessons learnt",
                    "Lessons learned",
                ]
            ),
            (
                PlanPlace.Nature,
                [
                    "Nature of the action",
                    "Nature",
                    "Action",
                    "The action",
                    "Description of the action",
                    "Description",
                    "Activities",
                ]
            ),
            (
                PlanPlace.Players,
                ["Players involved", "Players", "Stakeholders involved", "Stakeholders", "Actors involved"]
            ),
            (PlanPlace.Timeframe, ["Timeframe", "Time frame", "Timing", "Schedule", "Timeline"]),
            (PlanPlace.Dates, ["Dates"]),
            (PlanPlace.Costs, ["Costs", "Cost", "Indicative costs", "Estimated costs", "Budget"]),
            (
                PlanPlace.Funding,
                ["Funding sources", "Funding source", "Indicative funding sources", "Funding", "Sources of funding"]
            ),
            (PlanPlace.Influenced, ["Funds influenced", "Funding influenced"]),
            (PlanPlace.InfluencedSum, ["Amount influenced"]),
            (PlanPlace.Indicators, ["Indicators", "Indicator", "Monitoring", "Monitoring indicators"]),
            (
                PlanPlace.Further,
                ["Further policy instruments served", "Further policy instruments", "Other policy instruments"]
            ),
            (PlanPlace.Signatures, ["Signatures", "Signature", "Signatures and stamps"]),
            (PlanPlace.Changes, ["List of changes"]),
        ],
        Columns =
        [
            (PlanColumnKind.LessonKind, ["Kind of source", "Source"]),
            (PlanColumnKind.LessonFrom, ["Learnt from", "Learned from", "Name"]),
            (PlanColumnKind.PlayerName, ["Organisation", "Organization", "Player", "Name", "Stakeholder", "Players"]),
            (PlanColumnKind.PlayerRole, ["Role in the action", "Role", "Responsibility", "Task"]),
            (PlanColumnKind.CostWhat, ["Item", "Cost item", "Activity", "Description", "Costs"]),
            (PlanColumnKind.FundingKind, ["Kind of funds", "Kind", "Type"]),
            (PlanColumnKind.FundingName, ["Source of funds", "Source", "Funding source", "Name"]),
            (PlanColumnKind.Sum, ["Amount", "Sum", "Cost", "Costs", "Total", "Budget"]),
            (PlanColumnKind.IndicatorName, ["Indicator", "Name", "Indicators"]),
            (PlanColumnKind.Unit, ["Unit"]),
            (PlanColumnKind.Baseline, ["Baseline", "Baseline value"]),
            (PlanColumnKind.Target, ["Target", "Target value"]),
        ],
        Instruments =
        [
            (
                InstrumentKind.ErdfProgramme,
                ["ERDF programme", "Investment for Growth and Jobs programme", "Programme of the structural funds"]
            ),
            (
                InstrumentKind.OtherProgramme,
                ["Other European programme", "European Territorial Cooperation programme", "Other programme"]
            ),
            (
                InstrumentKind.Regional,
                ["Regional policy instrument", "Other regional development policy instrument", "Regional instrument"]
            ),
            (InstrumentKind.Local, ["Local policy instrument", "Local instrument"]),
        ],
        Lessons =
        [
            (LessonKind.Meeting, ["Meeting", "Study visit"]),
            (LessonKind.Practice, ["Good practice", "Practice"]),
            (LessonKind.Partner, ["Partner"]),
            (LessonKind.Other, ["Other source", "Other"]),
        ],
        Funding =
        [
            (FundingKind.Own, ["Own funds", "Own resources"]),
            (FundingKind.Regional, ["Regional funds", "Regional budget"]),
            (FundingKind.National, ["National funds", "National budget", "State budget"]),
            (FundingKind.European, ["European funds", "ERDF", "EU funds", "ESF"]),
            (FundingKind.Private, ["Private funds", "Private"]),
            (FundingKind.Other, ["Other funds", "Other"]),
        ],
        Action = ["action"],
        Kind = ["Action plan", "Regional action plan"],
        Form =
        [
            "Sources of the lesson learnt",
            "Players and their roles",
            "Costs by item",
            "Funding by source",
            "Indicators with baseline and target",
            "The organisations named below agree to carry out this action plan and to support its implementation",
            "Name of the organisation",
            "Place and date",
            "Date",
            "Name and function of the signatory",
            "Signature",
            "Stamp of the organisation",
            "Stamp",
            "Where",
            "Before",
            "Now",
        ],
        Empty = ["not stated", "n a", "not applicable", "none"],
        Free = ["No costs arise", "No costs", "No additional costs", "Free of charge"],
        Total = ["Total", "Sum"],
    };
}
