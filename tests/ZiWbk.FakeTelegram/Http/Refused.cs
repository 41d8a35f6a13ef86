namespace ZiWbk.FakeTelegram;

/// <summary>What Telegram says when it does not do what it was asked.</summary>
internal sealed class Refused : Exception
{
    private Refused(int code, string description, bool isFault)
        : base(description)
    {
        Code = code;
        IsFault = isFault;
    }

    public int Code { get; }

    /// <summary>The request itself was wrong, rather than the world being so.</summary>
    public bool IsFault { get; }

    public int? RetryAfter { get; private init; }

    public long? MigrateTo { get; private init; }

    /// <summary>A request that no state of the world would make right.</summary>
    public static Refused Fault(string reason) => new(400, $"Bad Request: {reason}", isFault: true);

    /// <summary>A request that was in order, on a world that does not allow it now.</summary>
    public static Refused State(string reason) => new(400, $"Bad Request: {reason}", isFault: false);

    public static Refused Forbidden(string reason) => new(403, $"Forbidden: {reason}", isFault: false);

    public static Refused Migrated(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat", isFault: false) { MigrateTo = to };

    public static Refused TooMany(int seconds) =>
        new(429, $"Too Many Requests: retry after {seconds}", isFault: false) { RetryAfter = seconds };

    public static Refused Conflict(string reason) => new(409, $"Conflict: {reason}", isFault: false);

    public static Refused Plain(int code, string description, bool isFault = false) => new(code, description, isFault);
}
