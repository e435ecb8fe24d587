using Konvent.Basics;
using Konvent.Projects.Programmes;
using Konvent.Reading;

namespace Konvent.Projects.Launch;

/// <summary>Where in a project something can be mended.</summary>
public enum MendedIn
{
    Texts,
    Settings,
    Phases,
    Programme,
}

/// <summary>Something that a project lacks, said in a sentence. Some of it holds up the launch, the rest is good to know.</summary>
public sealed record Missing(string Key, MendedIn In, bool HoldsUp, params IReadOnlyList<object> Values);

/// <summary>Looks through a project for what its readers would miss: words, languages, the funding statement.</summary>
public static class WhatIsMissing
{
    /// <summary>What holds up the launch first.</summary>
    public static IReadOnlyList<Missing> In(Project project, Programme programme) =>
        [
            .. Enumerable
                .Concat(Words(project), Statement(project, programme))
                .Concat(Facts(project))
                .OrderByDescending(missing => missing.HoldsUp),
        ];

    private static IEnumerable<Missing> Words(Project project)
    {
        if (project.LongName.IsEmpty && project.Description.IsEmpty)
            yield return new("projects.missing.words", MendedIn.Texts, true);
        if (project.Languages.Count == 0)
            yield return new("projects.missing.languages", MendedIn.Settings, true);
        foreach (var (name, text) in Texts(project))
        {
            var missing = project.Languages.Where(language => text[language] is null).ToList();
            if (missing.Count > 0)
                yield return new($"projects.missing.{name}", MendedIn.Texts, false, Names(missing));
            var outdated = text.Languages.Where(text.IsOutdated).ToList();
            if (outdated.Count > 0)
                yield return new($"projects.outdated.{name}", MendedIn.Texts, false, Names(outdated));
        }
    }

    private static IEnumerable<(string Name, Wording Text)> Texts(Project project) =>
        [("longName", project.LongName), ("objective", project.Objective), ("description", project.Description)];

    private static IEnumerable<Missing> Statement(Project project, Programme programme)
    {
        if (programme.Statements.Count == 0)
            yield return new("projects.missing.statement", MendedIn.Programme, true, programme.ShortName);
        else if (!programme.Statements.Any(statement => statement.Always))
        {
            var without = project
                .Languages.Where(language => programme.Statements.All(said => said.Language != language))
                .ToList();
            if (without.Count > 0)
                yield return new("projects.missing.statementIn", MendedIn.Programme, false, Names(without));
        }
        var doubtful = programme
            .Statements.Where(said => !said.Checked && (said.Always || project.Languages.Contains(said.Language)))
            .Select(said => said.Language)
            .ToList();
        if (doubtful.Count > 0)
            yield return new("projects.missing.statementCheck", MendedIn.Programme, false, Names(doubtful));
    }

    private static IEnumerable<Missing> Facts(Project project)
    {
        if (project.Dates is null)
            yield return new("projects.missing.dates", MendedIn.Settings, false);
        if (project.Phases.Count == 0)
            yield return new("projects.missing.phases", MendedIn.Phases, false);
        if (project.LastPhaseToEnd() is { Dates: { } last } && last.Latest < project.Dates?.Latest)
            yield return new("projects.missing.phasesEnd", MendedIn.Phases, false, EndOf(last), EndOf(project.Dates));
        if (project.Contact is null)
            yield return new("projects.missing.contact", MendedIn.Settings, false);
    }

    private static When EndOf(When dates) => When.Day(dates.Latest!.Value);

    private static string Names(IEnumerable<Language> languages) =>
        string.Join(", ", languages.Select(LanguageNames.Of));
}
