namespace ZiWbk.Storage.Projection;

/// <summary>Where a projection is.</summary>
public enum ProjectionPoint
{
    /// <summary>The documents are written, not committed.</summary>
    BeforeCommit,

    /// <summary>They are committed and in the file.</summary>
    AfterCommit,
}
