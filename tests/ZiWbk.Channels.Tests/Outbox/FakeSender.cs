using System.Collections.Concurrent;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Outbox;

/// <summary>A platform that does what a test says, and remembers what it was handed.</summary>
internal sealed class FakeSender(string channel = "test") : IMessageSender
{
    public ConcurrentQueue<(string Chat, MessageId Id, string Text)> Handed { get; } = [];

    public IEnumerable<string> Texts => Handed.Select(handed => handed.Text);

    public Func<string, bool> Reach { get; set; } = _ => true;

    public Func<string, Message, CancellationToken, Task<Sending>> Send { get; set; } = (_, _, _) => Task.FromResult(new Sending(Delivery.Sent));

    public Func<string, TimeSpan> Room { get; set; } = _ => TimeSpan.Zero;

    public string Channel => channel;

    public TimeSpan TakeRoom(string chat) => Room(chat);

    public bool CanReach(string chat) => Reach(chat);

    public Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel)
    {
        Handed.Enqueue((chat, outgoing.Id, message.Text));
        return Send(chat, message, cancel);
    }
}
