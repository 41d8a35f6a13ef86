using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Buttons;

/// <summary>Looks up what was once put into the outbox, however long ago.</summary>
public interface ISentMessages
{
    /// <summary>The message as it was queued; null where there is none of that id, or its words were erased.</summary>
    MessageQueued? Find(MessageId id);
}
