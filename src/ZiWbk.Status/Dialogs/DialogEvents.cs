using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Dialogs;

/// <summary>A dialog has moved to another step.</summary>
/// <param name="Chat">Where.</param>
/// <param name="Dialog">Which.</param>
/// <param name="Version">Of its file.</param>
/// <param name="By">The id of who started it.</param>
public sealed record DialogMoved(ChatId Chat, string Dialog, string Version, string By) : Event
{
    /// <summary>What the engine keeps: the step and the answers so far, which hold words of the person.</summary>
    [Personal]
    public string? State { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { Dialogs = before.Dialogs.SetItem(new(Chat, By), new(Dialog, Version, By, recorded.At, State) { Sequence = recorded.Sequence }) };
}

/// <summary>A dialog has ended: finished, cancelled or expired.</summary>
/// <param name="Chat">Where.</param>
/// <param name="Outcome"><c>done</c>, <c>cancelled</c>, <c>expired</c>.</param>
public sealed record DialogEnded(ChatId Chat, string Outcome) : Event
{
    /// <summary>The id of who started it; null for whoever's talks there are in the chat.</summary>
    public string? By { get; init; }

    internal override Regency Apply(Regency before, Recorded recorded) => before with
    {
        Dialogs = By is { } by
            ? before.Dialogs.Remove(new(Chat, by))
            : before.Dialogs.RemoveRange(before.Dialogs.Keys.Where(key => key.Chat == Chat)),
    };
}
