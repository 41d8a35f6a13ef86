namespace ZiWbk.Conversation.Turns;

/// <summary>Where channels bring what comes in. Replies are in the outbox, durable, when it returns.</summary>
public interface IConversation
{
    /// <summary>
    /// Takes one turn. Turns of one chat are taken in the order they are brought; chats do not wait for each other.
    /// </summary>
    /// <exception cref="IOException">It could not be recorded: nothing of it has happened; see <see cref="Status.Events.IJournal.Append"/>.</exception>
    Task HandleAsync(Incoming incoming, CancellationToken cancel);
}
