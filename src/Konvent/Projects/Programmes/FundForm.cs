using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Programmes;

/// <summary>A fund as a form sends it.</summary>
public sealed class FundForm
{
    [Called("programmes.field.fundCode")]
    public string? Code { get; set; }

    [Called("programmes.field.fundName")]
    public WordingField Name { get; set; } = new();

    public bool IsEmpty => string.IsNullOrWhiteSpace(Code) && Name.Texts.Values.All(string.IsNullOrWhiteSpace);

    public static FundForm Of(Fund fund) => new() { Code = fund.Code, Name = WordingField.Of(fund.Name) };

    internal Fund Read(Programme? before, IEnumerable<Language> spoken)
    {
        var code = Code?.Trim() ?? "";
        var known = before?.Funds.FirstOrDefault(fund => fund.Code == code)?.Name ?? Wording.Empty;
        return new(code, ProgrammeForm.OwnFirst(Name, spoken).Into(known));
    }
}
