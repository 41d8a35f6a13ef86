using System.Collections.Concurrent;
using System.Diagnostics;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Benchmarks.Turns;

/// <summary>A channel within the process: what is handed to it has arrived.</summary>
internal sealed class BenchChannel : IMessageSender
{
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);

    public string Channel => "bench";

    public bool CanReach(string chat) => true;

    public Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel)
    {
        if (_waiting.TryGetValue(chat, out var waiting) && outgoing.Id.Number > waiting.After)
        {
            waiting.Newest = message;
            waiting.Reply.TrySetResult(Stopwatch.GetTimestamp());
        }

        return Task.FromResult(new Sending(Delivery.Sent));
    }

    /// <summary>Waits for the first message of a chat that is queued after an event.</summary>
    public Waiting Await(string chat, long after) => _waiting[chat] = new(after);

    internal sealed class Waiting(long after)
    {
        public long After { get; } = after;

        /// <summary>The moment of the first reply.</summary>
        public TaskCompletionSource<long> Reply { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>The newest reply.</summary>
        public Message? Newest { get; set; }
    }
}
