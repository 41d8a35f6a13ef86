using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Reminders;

/// <summary>Sets a chat's reminders.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record SetReminders(ChatId Chat, bool Wanted, DateTimeOffset? SilentUntil) : Command
{
    // A group is its office's; in the own private chat everybody decides.
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat))
            return Decision.Refuse("Percakapan ini tidak dikenal.", "This chat is not known.");
        var own = chat.Person is { } owner && context.Actor.Person == owner;
        return own || RightsTable.Allows(regency, context.Actor, Rights.Right.ManageGroup, chat.Unit)
            ? Decision.Of(new RemindersSet(Chat, Wanted, SilentUntil))
            : Decision.Refuse(RightsTable.Refusal(Rights.Right.ManageGroup));
    }
}
