using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Dialogs;

/// <summary>Keeps where a dialog stands.</summary>
/// <param name="Chat">Where.</param>
/// <param name="Dialog">Which.</param>
/// <param name="Version">Of its file.</param>
/// <param name="State">What the engine keeps, JSON of at most 64 KB.</param>
public sealed record MoveDialog(ChatId Chat, string Dialog, string Version, string State) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (context.Chat != Chat || regency.Chats.GetValueOrDefault(Chat)?.Address is null)
            return Decision.Refuse("Percakapan ini tidak dikenal.", "This chat is not known.");
        // Words that arrive after an erasure would outlive it.
        if (context.Actor.Person is { } person && (!regency.People.TryGetValue(person, out var known) || known.Erased))
            return PersonChecks.Unknown(person);
        if (State.Length > 65_536)
            return Decision.Refuse("Percakapan ini terlalu panjang untuk disimpan.", "This talk is too long to be kept.");
        return Decision.Of(new DialogMoved(Chat, Dialog, Version, By(Chat, context.Actor)) { State = State });
    }

    // Before joining, the words are the chat's.
    internal static string By(ChatId chat, Actor actor) => actor.Person?.ToString() ?? chat.ToString();
}

/// <summary>Ends the dialog that the actor has in a chat.</summary>
/// <param name="Chat">Where.</param>
/// <param name="Outcome"><c>done</c>, <c>cancelled</c>, <c>expired</c>.</param>
public sealed record EndDialog(ChatId Chat, string Outcome) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        context.Chat is { } here && here != Chat ? Decision.Refuse("Percakapan ini diakhiri di tempatnya sendiri.", "This talk is ended where it takes place.")
        : regency.Dialogs.ContainsKey(new(Chat, MoveDialog.By(Chat, context.Actor))) ? Decision.Of(new DialogEnded(Chat, Outcome) { By = MoveDialog.By(Chat, context.Actor) })
        : Decision.Nothing;
}
