namespace ZiWbk.FakeTelegram;

/// <summary>Presses that wait for the bot's answer.</summary>
internal sealed class CallbackQueries
{
    private readonly Dictionary<string, Query> _open = new(StringComparer.Ordinal);
    private readonly Queue<Query> _order = new();
    private long _last = 4_611_686_018_427_000_000;

    public Query Open(Account who, Room room, DateTimeOffset until)
    {
        while (_order.TryPeek(out var oldest) && oldest.Until < until.AddHours(-1))
            _open.Remove(_order.Dequeue().Id);
        var query = new Query((++_last).ToString(System.Globalization.CultureInfo.InvariantCulture), who, room, until);
        _open[query.Id] = query;
        _order.Enqueue(query);
        return query;
    }

    /// <summary>A query can be answered once, and not for ever.</summary>
    public Query Take(string id, DateTimeOffset now) =>
        _open.Remove(id, out var query) && query.Until >= now
            ? query
            : throw Refused.State("query is too old and response timeout expired or query ID is invalid");

    public void Expire(Query query) => _open.Remove(query.Id);

    internal sealed record Query(string Id, Account Who, Room Room, DateTimeOffset Until)
    {
        public TaskCompletionSource<Toast> Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
