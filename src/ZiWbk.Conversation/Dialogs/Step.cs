using System.Collections.Immutable;
using ZiWbk.Conversation.Actions;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Dialogs;

/// <summary>One step of a dialog, of one verb.</summary>
internal abstract record Step
{
    /// <summary>What must hold for the step to run; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>Its number within the dialog, from 0 in file order.</summary>
    public required int Number { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column in the file, from 1.</summary>
    public required int Column { get; init; }
}

/// <summary><c>ask</c>: waits for a value; passed over where the value is known already.</summary>
/// <param name="Slot">Where the value goes.</param>
/// <param name="Type">What is asked for.</param>
/// <param name="Prompt">What is said.</param>
internal sealed record AskStep(string Slot, SlotType Type, Template Prompt) : Step
{
    /// <summary>The slot the value depends on, such as the question of an answer; null for none.</summary>
    public string? Of { get; init; }

    /// <summary>Whether several values can be given before "selesai".</summary>
    public bool Many { get; init; }

    /// <summary>Whether it can be passed over.</summary>
    public bool Optional { get; init; }

    /// <summary>What is offered, by name; null for the usual.</summary>
    public string? Offer { get; init; }

    /// <summary>What is taken for granted, by name (<c>own</c>: the own office); null where it is always asked.</summary>
    public string? Assume { get; init; }

    /// <summary>More words for who asks for help; null for the usual.</summary>
    public Template? Help { get; init; }
}

/// <summary><c>say</c>: a message.</summary>
/// <param name="Text">What is said.</param>
internal sealed record SayStep(Template Text) : Step;

/// <summary><c>show</c>: a page of the status.</summary>
/// <param name="View">Its name.</param>
/// <param name="With">The slot for each parameter.</param>
internal sealed record ShowStep(string View, ImmutableDictionary<string, string> With) : Step;

/// <summary><c>confirm</c>: waits for a yes before it goes on; "ubah" leads back to the latest question.</summary>
/// <param name="Text">What is to be confirmed.</param>
internal sealed record ConfirmStep(Template Text) : Step;

/// <summary><c>do</c>: an effect, once in the life of the dialog.</summary>
/// <param name="Action">What is done.</param>
/// <param name="With">The slot for each parameter.</param>
/// <param name="Into">Where the result goes; null for nowhere.</param>
/// <param name="Retry">The slot that is asked anew where it is refused; null ends the dialog then.</param>
internal sealed record DoStep(DialogAction Action, ImmutableDictionary<string, string> With, string? Into, string? Retry) : Step;

/// <summary><c>call</c>: another dialog in between.</summary>
/// <param name="Dialog">Its name.</param>
/// <param name="With">The slot for each of its inputs.</param>
internal sealed record CallStep(string Dialog, ImmutableDictionary<string, string> With) : Step;

/// <summary><c>each</c>: the same steps for every entry of a list that is fixed when it begins.</summary>
/// <param name="Slot">The entry's slot.</param>
/// <param name="List">Which list.</param>
/// <param name="Of">A slot that narrows the list; null for none.</param>
/// <param name="Steps">The steps.</param>
internal sealed record EachStep(string Slot, EntryList List, string? Of, ImmutableArray<Step> Steps) : Step;

/// <summary><c>stop</c>: ends the dialog.</summary>
/// <param name="Text">What is said.</param>
internal sealed record StopStep(Template Text) : Step;
