namespace ZiWbk.Status.Inbox;

/// <summary>Updates that were taken over from a platform, so that it brings them no more, and are not worked on yet.</summary>
public interface IKeptUpdates
{
    /// <summary>The chats that have any.</summary>
    IReadOnlyList<string> Chats { get; }

    /// <summary>The oldest of a chat; null for none.</summary>
    /// <param name="chat">The chat's address.</param>
    KeptUpdate? First(string chat);

    /// <summary>Takes one over, behind those of its chat. It stands there at once; when the task ends it is on disk.</summary>
    /// <exception cref="IOException">It could not be written, and must be brought again.</exception>
    Task KeepAsync(KeptUpdate update);

    /// <summary>One has had its effect, and is forgotten.</summary>
    void Done(KeptUpdate update);
}
