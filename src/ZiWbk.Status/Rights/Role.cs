namespace ZiWbk.Status.Rights;

/// <summary>What a person is to the bot. Each person has one role.</summary>
public enum Role
{
    /// <summary>Runs the bot for the regency: people, offices, years. Answers and reviews nothing.</summary>
    Admin,

    /// <summary>Internal assessor (TPI, the Inspektorat).</summary>
    Reviewer,

    /// <summary>Leads an office's ZI team.</summary>
    Lead,

    /// <summary>Member of an office's ZI team.</summary>
    Member,

    /// <summary>Reads only: an office's head, or a leader of the regency.</summary>
    Viewer,

    /// <summary>Publicises milestones (Kominfo).</summary>
    Media,
}
