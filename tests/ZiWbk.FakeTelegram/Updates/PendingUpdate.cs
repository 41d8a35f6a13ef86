namespace ZiWbk.FakeTelegram;

/// <summary>An update that has not been confirmed.</summary>
internal sealed class PendingUpdate(int id, string kind, QueueKey queue, byte[] body, DateTimeOffset expires)
{
    public int Id { get; } = id;

    public string Kind { get; } = kind;

    public QueueKey Queue { get; } = queue;

    /// <summary>The whole update as JSON, written when it happened.</summary>
    public byte[] Body { get; } = body;

    public DateTimeOffset Expires { get; } = expires;

    /// <summary>It was ordered to come although it has been confirmed before.</summary>
    public bool IsCopy { get; init; }

    public bool Served { get; set; }

    public int Attempts { get; set; }

    public PendingUpdate Copy(QueueKey queue) => new(Id, Kind, queue, Body, Expires) { IsCopy = true };
}
