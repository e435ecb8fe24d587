using Konvent.Projects.Instruments.Improvements;
using Konvent.Reading;
using Konvent.Tests.Projects.Instruments.Stakeholders;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Projects.Instruments.Improvements;

/// <summary>A project of a test's own with one policy instrument, about which something becomes better.</summary>
internal sealed record ImprovementSample(GroupSample Group)
{
    public House House => Group.House;

    public Sample Sample => Group.Sample;

    public static async Task<ImprovementSample> In(House house) => new(await GroupSample.In(house));

    /// <summary>The page of the improvements, or one below it.</summary>
    public string At(string below = "") => Sample.At($"/instruments/{Group.Instrument}/improvements{below}");

    public Task<PolicyImprovement> Add(string what, string date = "2020-05") => Add(Written(what, date));

    public Task<PolicyImprovement> Add(WrittenImprovement written) =>
        Sample.Do<AddImprovement, PolicyImprovement>(deed =>
            deed.Run(Sample.Acronym, Group.Instrument, written, Sample.Coordinator, default)
        );

    public Task Change(PolicyImprovement improvement, int seen, WrittenImprovement written) =>
        Sample.Do<ChangeImprovement>(deed =>
            deed.Run(Sample.Acronym, Group.Instrument, improvement.Id, seen, written, Sample.Coordinator, default)
        );

    public Task<List<PolicyImprovement>> Stored() =>
        House.InDatabase(db => db.Improvements.AsNoTracking().Where(i => i.ProjectId == Sample.Project).ToListAsync());

    public static WrittenImprovement Written(string what, string date = "2020-05") =>
        new(ImprovementKind.Governance, When.Parse(date), [new(Language.English, what)], [], null, null);
}
