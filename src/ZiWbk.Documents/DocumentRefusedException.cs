using ZiWbk.Assessment;

namespace ZiWbk.Documents;

/// <summary>
/// A document cannot be taken. <see cref="Reason"/> says in both languages what is wrong, where, and what to do; it is meant
/// for the person who sent the file.
/// </summary>
public sealed class DocumentRefusedException : Exception
{
    /// <summary>Refuses with a reason.</summary>
    public DocumentRefusedException(Bilingual reason)
        : base(reason.En) => Reason = reason;

    /// <summary>Refuses with a reason in both languages.</summary>
    public DocumentRefusedException(string id, string en)
        : this(new Bilingual(id, en))
    {
    }

    /// <summary>Refuses with a reason, because of something technical that is kept for the log.</summary>
    public DocumentRefusedException(Bilingual reason, Exception cause)
        : base(reason.En, cause) => Reason = reason;

    /// <summary>What is wrong, where, and what to do.</summary>
    public Bilingual Reason { get; }
}
