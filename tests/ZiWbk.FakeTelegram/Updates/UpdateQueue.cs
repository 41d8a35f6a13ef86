using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Updates in the order in which they happened, until the bot has confirmed them. Used under the world's lock.</summary>
internal sealed class UpdateQueue(World world)
{
    /// <summary>What comes to a bot that has not asked for more.</summary>
    private static readonly string[] _notByDefault = ["chat_member", "message_reaction", "message_reaction_count"];

    private readonly LinkedList<PendingUpdate> _pending = new();
    private readonly Dictionary<PendingUpdate, LinkedListNode<PendingUpdate>> _places = [];
    private readonly List<Attempt> _attempts = [];
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private List<PendingUpdate>? _held;
    private TaskCompletionSource? _settled;
    private int _last = 418_290_000;

    public IReadOnlySet<string>? Allowed { get; private set; }

    public WebhookSender? Webhook { get; set; }

    public LongPoll Poll { get; } = new();

    /// <summary>How many times each update comes, and whether its copies come at once.</summary>
    public (int Times, bool AtOnce) Copies { get; set; } = (1, false);

    public int Count => _pending.Count + (_held?.Count ?? 0);

    public IEnumerable<PendingUpdate> Pending => _pending;

    public IReadOnlyList<Attempt> Attempts => _attempts;

    public void Allow(IEnumerable<string> kinds)
    {
        var set = kinds.ToHashSet(StringComparer.Ordinal);
        Allowed = set.Count == 0 ? null : set;
    }

    /// <summary>The number of the update; null: the bot does not want such.</summary>
    public int? Add(string kind, QueueKey queue, Action<Utf8JsonWriter> write, TimeSpan? life = null)
    {
        if (!(Allowed?.Contains(kind) ?? !_notByDefault.Contains(kind)))
            return null;
        var id = ++_last;
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("update_id", id);
            json.WritePropertyName(kind);
            write(json);
            json.WriteEndObject();
        }

        Enter(new(id, kind, queue, _buffer.WrittenSpan.ToArray(), world.Now + (life ?? TimeSpan.FromDays(1))));
        return id;
    }

    /// <summary>An update with this text for its member, sense or nonsense.</summary>
    public int AddRaw(string kind, QueueKey queue, string value)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{{\"update_id\":{++_last},\"{kind}\":{value}}}");
        Enter(new(_last, kind, queue, Encoding.UTF8.GetBytes(body), world.Now.AddDays(1)));
        return _last;
    }

    public void Hold() => _held ??= [];

    public void Release(Func<IReadOnlyList<PendingUpdate>, IEnumerable<PendingUpdate>> order)
    {
        var held = _held ?? [];
        _held = null;
        foreach (var update in order(held).ToArray())
            Enqueue(update);
    }

    public void Confirm(PendingUpdate update)
    {
        if (_places.Remove(update, out var place))
            _pending.Remove(place);
        if (Count == 0)
        {
            _settled?.TrySetResult();
            _settled = null;
        }
    }

    public void Clear()
    {
        foreach (var update in _pending.ToArray())
            Confirm(update);
    }

    public void Expire()
    {
        var now = world.Now;
        foreach (var update in _pending.Where(update => update.Expires < now).ToArray())
            Confirm(update);
    }

    /// <summary>Completes when nothing is pending. Awaited outside the lock.</summary>
    public Task Settled() => Count == 0 ? Task.CompletedTask : (_settled ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Record(PendingUpdate update, DateTimeOffset at, int status)
    {
        if (world.Settings.Record)
            _attempts.Add(new(at, update.Id, update.Kind, update.Attempts, status));
    }

    private void Enter(PendingUpdate update)
    {
        Put(update);
        for (var copy = 1; copy < Copies.Times; copy++)
            Put(update.Copy(Copies.AtOnce ? new('x', ((long)update.Id << 8) + copy) : update.Queue));
    }

    private void Put(PendingUpdate update)
    {
        if (_held is not null)
            _held.Add(update);
        else
            Enqueue(update);
    }

    private void Enqueue(PendingUpdate update)
    {
        _places[update] = _pending.AddLast(update);
        if (Webhook is { } webhook)
            webhook.Add(update);
        else
            Poll.Wake();
    }
}
