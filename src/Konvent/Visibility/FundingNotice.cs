using Konvent.Projects.Programmes;
using Konvent.Reading;

namespace Konvent.Visibility;

/// <summary>A funding statement as it stands before a reader.</summary>
public sealed record ShownStatement(string Text, Language Language);

/// <summary>What must stand on everything that leaves a project: the emblem of the European Union and the statements its programme prescribes.</summary>
/// <remarks>Reg. (EU) 2021/1060, Article 47 and Annex IX; for 2014-2020 Implementing Reg. (EU) No 821/2014, Articles 3 to 5.</remarks>
public sealed record FundingNotice(IReadOnlyList<ShownStatement> Statements)
{
    /// <summary>For a reader of this language, in the name of the project with this acronym.</summary>
    public static FundingNotice For(Programme programme, string acronym, Language reader) =>
        new([
            .. programme
                .StatementsFor(reader)
                .Select(statement => new ShownStatement(statement.For(acronym), statement.Language)),
        ]);
}
