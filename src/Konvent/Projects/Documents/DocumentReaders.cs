namespace Konvent.Projects.Documents;

/// <summary>Who may see a document, each wider than the one before. Whether it was released to the public is another question.</summary>
public enum DocumentReaders
{
    /// <summary>Those who coordinate the project, its programme's officers, and auditors.</summary>
    Coordination,

    /// <summary>Everybody who works in the project; not those who only read.</summary>
    Team,

    /// <summary>Everybody with a role in the project.</summary>
    Members,

    /// <summary>Everybody, once the project is launched and the document is released.</summary>
    Public,
}
