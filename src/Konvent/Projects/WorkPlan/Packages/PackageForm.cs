using System.Globalization;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A work package itself as the form shows and sends it, with its outputs and results.</summary>
public sealed class PackageForm
{
    public int Version { get; set; }

    [Called("workplan.code")]
    public string? Code { get; set; }

    [Called("workplan.name")]
    public WordingField Name { get; set; } = new();

    [Called("workplan.purpose", IsProse = true)]
    public WordingField Purpose { get; set; } = new();

    [Called("workplan.lead")]
    public string? LeadId { get; set; }

    [Called("workplan.dates")]
    public string? Dates { get; set; }

    [Called("workplan.output")]
    public List<OutputForm> Outputs { get; set; } = [];

    [Called("workplan.result")]
    public List<ResultForm> Results { get; set; } = [];

    /// <param name="reader">In whose language dates are written.</param>
    public static PackageForm Of(WorkPackage package, Language reader) =>
        new()
        {
            Version = package.Version,
            Code = package.Code,
            Name = WordingField.Of(package.Name),
            Purpose = WordingField.Of(package.Purpose),
            LeadId = package.LeadId?.ToString(),
            Dates = package.Dates?.Write(reader),
            Outputs = [.. package.Outputs.Select(OutputForm.Of)],
            Results = [.. package.Results.Select(ResultForm.Of)],
        };

    public WrittenPackage Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenPackage(
            Code,
            typed.Words(Name, nameof(Name)),
            typed.Words(Purpose, nameof(Purpose)),
            SentPlain.Id(LeadId),
            typed.When(Dates, nameof(Dates)),
            [.. Outputs.Select((output, n) => output.Read(typed, $"Outputs[{n}]."))],
            [.. Results.Select((result, n) => result.Read(typed, $"Results[{n}]."))]
        );
        typed.Rules.Enforce();
        return written;
    }

    public void Take(string step)
    {
        Outputs.Take("outputs", step);
        Results.Take("results", step);
    }
}

/// <summary>An output as it is typed; without an id it is a new one.</summary>
public sealed class OutputForm
{
    public string? Id { get; set; }

    [Called("workplan.output.name")]
    public WordingField Name { get; set; } = new();

    [Called("workplan.output.unit")]
    public WordingField Unit { get; set; } = new();

    [Called("workplan.output.target")]
    public string? Target { get; set; }

    public static OutputForm Of(PlannedOutput output) =>
        new()
        {
            Id = output.Id.ToString(),
            Name = WordingField.Of(output.Name),
            Unit = WordingField.Of(output.Unit),
            Target = output.Target?.ToString(CultureInfo.InvariantCulture),
        };

    internal WrittenOutput Read(TypedFields typed, string field) =>
        new(
            SentPlain.Id(Id),
            typed.Words(Name, field + nameof(Name)),
            typed.Words(Unit, field + nameof(Unit)),
            typed.Number(Target, "workplan.rule.target", field + nameof(Target), PlannedOutput.Largest)
        );
}

/// <summary>A result as it is typed; without an id it is a new one.</summary>
public sealed class ResultForm
{
    public string? Id { get; set; }

    [Called("workplan.result.change", IsProse = true)]
    public WordingField Change { get; set; } = new();

    [Called("workplan.result.measured", IsProse = true)]
    public WordingField Measured { get; set; } = new();

    public static ResultForm Of(ExpectedResult result) =>
        new()
        {
            Id = result.Id.ToString(),
            Change = WordingField.Of(result.Change),
            Measured = WordingField.Of(result.Measured),
        };

    internal WrittenResult Read(TypedFields typed, string field) =>
        new(
            SentPlain.Id(Id),
            typed.Words(Change, field + nameof(Change)),
            typed.Words(Measured, field + nameof(Measured))
        );
}
