using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Engine;

/// <summary>Watches what dialogs do, so that what no tale reaches is known.</summary>
internal interface ITalkObserver
{
    /// <summary>A step was come to, and its guard held or did not.</summary>
    void Reached(Dialog dialog, Step step, bool held);

    /// <summary>An action ran; it was refused or not.</summary>
    void Ran(Dialog dialog, DoStep step, bool refused);

    /// <summary>A step said something.</summary>
    void Said(Dialog dialog, Step step, Message message);

    /// <summary>Something happened that a dialog's file allows or asks for.</summary>
    /// <param name="dialog">Whose.</param>
    /// <param name="happening">What.</param>
    /// <param name="of">Whose or which: a role, a kind of chat, a slot; empty where there is only one.</param>
    void Happened(Dialog dialog, Happening happening, string of);
}

/// <summary>What a line of a dialog's file can bring about, apart from its steps.</summary>
internal enum Happening
{
    /// <summary>Somebody of a role asked for the dialog, and was let in or not.</summary>
    Role,

    /// <summary>The dialog was asked for in a kind of chat, and was held there or not.</summary>
    Chat,

    /// <summary>It was started by its command.</summary>
    Command,

    /// <summary>It was started by what it starts <c>on</c>.</summary>
    Event,

    /// <summary>A slot was given from the start.</summary>
    Given,

    /// <summary>Somebody asked for help with a question that has words of its own for that.</summary>
    Helped,

    /// <summary>A question was passed over.</summary>
    Skipped,

    /// <summary>More than one value was given to a question that takes many.</summary>
    Several,

    /// <summary>What a question takes for granted was known.</summary>
    Assumed,

    /// <summary>What a question offers was pressed.</summary>
    Taken,

    /// <summary>A value was outside what the question takes.</summary>
    Wrong,

    /// <summary>The dialog waited almost as long as it may, and still did.</summary>
    Waited,

    /// <summary>The dialog waited a little too long and was put aside.</summary>
    Expired,
}
