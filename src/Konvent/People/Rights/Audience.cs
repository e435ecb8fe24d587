namespace Konvent.People.Rights;

/// <summary>Who may read, each wider than the one before. Whether something was launched is another question.</summary>
public enum Audience
{
    /// <summary>Those with a role in the project, and its programme's officers.</summary>
    Members,

    /// <summary>Everybody with a role in any project of the programme.</summary>
    Programme,

    /// <summary>Everybody who has signed in.</summary>
    SignedIn,

    /// <summary>Everybody.</summary>
    Public,
}
