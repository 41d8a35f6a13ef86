namespace ZiWbk.FakeTelegram;

/// <summary>
/// The queue of an update: the chat for messages, the person for presses, the chat again but another queue for the bot's own
/// membership. Only within a queue the real server keeps the order.
/// </summary>
internal readonly record struct QueueKey(char Kind, long Id)
{
    public static QueueKey Messages(long chat) => new('m', chat);

    public static QueueKey Presses(long person) => new('p', person);

    public static QueueKey Membership(long chat) => new('c', chat);
}
