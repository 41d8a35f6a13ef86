using System.Collections.Concurrent;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Terminal;

/// <summary>
/// The terminal: a message goes in, its replies come back. Between two messages nobody is there, so what is left of a turn that was
/// cut off waits in the outbox and comes with the next.
/// </summary>
public sealed class TerminalChannel : IMessageSender
{
    /// <summary>The channel's name.</summary>
    public const string Name = "terminal";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<Message>> _listening = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Channel => Name;

    /// <inheritdoc/>
    public bool CanReach(string chat) => _listening.ContainsKey(chat);

    /// <inheritdoc/>
    public Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel)
    {
        if (!_listening.TryGetValue(chat, out var replies))
            return Task.FromResult(new Sending(Delivery.PutOff));
        replies.Enqueue(message);
        return Task.FromResult(new Sending(Delivery.Sent));
    }

    /// <summary>Takes a turn and gives its replies, in order.</summary>
    /// <param name="incoming">What came in; its channel is <see cref="Name"/>.</param>
    /// <param name="conversation">Where it is brought.</param>
    /// <param name="dispatcher">What hands the replies over.</param>
    /// <param name="cancel">Ends the waiting for replies; what they tell has happened all the same.</param>
    /// <exception cref="IOException">It could not be recorded: nothing of it has happened.</exception>
    public async Task<IReadOnlyList<Message>> ExchangeAsync(Incoming incoming, IConversation conversation, Dispatcher dispatcher, CancellationToken cancel)
    {
        var replies = new ConcurrentQueue<Message>();
        if (!_listening.TryAdd(incoming.Chat, replies))
            throw new InvalidOperationException("This chat waits for the replies to another message already.");
        try
        {
            await conversation.HandleAsync(incoming, cancel);
            await dispatcher.DrainAsync(incoming.ChatKey, cancel);
            return [.. replies];
        }
        finally
        {
            _listening.TryRemove(incoming.Chat, out _);
        }
    }
}
