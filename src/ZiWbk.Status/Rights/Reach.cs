namespace ZiWbk.Status.Rights;

/// <summary>How far a right reaches.</summary>
public enum Reach
{
    /// <summary>Not at all.</summary>
    No,

    /// <summary>The person's own office; the whole regency for a person of no office.</summary>
    Own,

    /// <summary>The offices assigned to a reviewer, all where none are; never the reviewer's own, for nobody reviews their own office.</summary>
    Assigned,

    /// <summary>The whole regency.</summary>
    All,
}
