using ZiWbk.Assessment;

namespace ZiWbk.Channels;

/// <summary>A channel does not start as it is configured. <see cref="Reason"/> says what is wrong and what to do, for whoever configures it.</summary>
public sealed class ChannelRefusedException : Exception
{
    /// <summary>Refuses with a reason.</summary>
    public ChannelRefusedException(Bilingual reason)
        : base(reason.En) => Reason = reason;

    /// <summary>Refuses with a reason, because of something technical that is kept for the log.</summary>
    public ChannelRefusedException(Bilingual reason, Exception cause)
        : base(reason.En, cause) => Reason = reason;

    /// <summary>What is wrong, and what to do.</summary>
    public Bilingual Reason { get; }
}
