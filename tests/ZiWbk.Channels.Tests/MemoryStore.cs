using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels;

/// <summary>A status held in memory: events folded under a lock, an update seen before without effect.</summary>
internal sealed class MemoryStore(TimeProvider clock) : IStatusStore
{
    private readonly Lock _lock = new();
    private readonly List<Recorded> _recorded = [];
    private Regency _current = Regency.Empty;

    /// <summary>What a turn fails with; null while all is well.</summary>
    public Func<IOException?> Fault { get; set; } = () => null;

    public Regency Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    public ImmutableArray<Recorded> Recorded
    {
        get
        {
            lock (_lock)
                return [.. _recorded];
        }
    }

    /// <summary>How many turns had events.</summary>
    public int Flushes { get; private set; }

    public Task<Outcome> SubmitAsync(CommandContext context, Command command) => SubmitAsync(context, regency => command.Run(regency, context));

    public Task<Outcome> SubmitAsync(CommandContext context, Func<Regency, Decision> decide)
    {
        lock (_lock)
        {
            if (Fault() is { } fault)
                return Task.FromException<Outcome>(fault);
            if (context.Key is { } key && _current.Seen.Contains(key))
                return Task.FromResult(new Outcome([], Repeated: true));
            var decision = decide(_current);
            var events = ImmutableArray.CreateBuilder<Recorded>();
            foreach (var happened in decision.Events)
            {
                var recorded = new Recorded(_current.Next, context.At, context.Actor, context.Chat, context.Key, happened);
                _current = _current.After(recorded);
                events.Add(recorded);
            }

            _recorded.AddRange(events);
            Flushes += events.Count > 0 ? 1 : 0;
            return Task.FromResult(new Outcome(events.ToImmutable(), decision.Refusal));
        }
    }

    /// <summary>The chat of an address, met now where it is not known.</summary>
    public async Task<ChatId> ChatAsync(string address)
    {
        await SubmitAsync(Context(), new MeetChat(address, ChatKind.Private));
        return Current.Addresses[address];
    }

    /// <summary>Queues messages in one turn.</summary>
    public async Task QueueAsync(string address, UpdateKey? key, params IEnumerable<Message> messages)
    {
        var chat = await ChatAsync(address);
        var context = Context() with { Key = key };
        await SubmitAsync(context, regency => Turn.Of(regency, context, messages.Select(message => new QueueMessage(chat, MessageJson.Write(message)))));
    }

    /// <summary>Queues a body as it is; the name of the message.</summary>
    public async Task<MessageId> QueueBodyAsync(string address, string body, string? occurrence = null)
    {
        var chat = await ChatAsync(address);
        var outcome = await SubmitAsync(Context(), new QueueMessage(chat, body, occurrence));
        return ((MessageQueued)outcome.Events.Single().Event).Message;
    }

    public CommandContext Context()
    {
        var now = clock.GetUtcNow();
        return new(Actor.Stranger, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)));
    }
}
