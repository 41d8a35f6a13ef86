using System.Collections.Immutable;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Dialogs;

/// <summary>A little transcript that a dialog must hold.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="As">Who talks: a role's person, <c>stranger</c>, <c>newcomer</c> (a stranger whose name the platform tells), or <c>locked</c> (the lead of an office whose assessment is submitted). A list in the file is a tale for each.</param>
/// <param name="Chat">Where.</param>
/// <param name="Talk">What is said, line by line.</param>
/// <param name="Then">What must have happened.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Column">Where it stands.</param>
internal sealed record Tale(
    Bilingual Name, string As, TaleChat Chat, ImmutableArray<TaleLine> Talk, ImmutableArray<TaleOutcome> Then, int Line, int Column);

/// <summary>Where a tale takes place.</summary>
internal enum TaleChat
{
    /// <summary>With the bot alone.</summary>
    Private,

    /// <summary>In the group of the office.</summary>
    Group,

    /// <summary>In a group that works for no office yet.</summary>
    NewGroup,
}

/// <summary>Who or what a line of a tale is.</summary>
internal enum TaleVerb
{
    /// <summary>The person writes.</summary>
    User,

    /// <summary>The bot's next reply contains these words.</summary>
    Bot,

    /// <summary>The person presses the button of this label in the newest reply that has it.</summary>
    Press,

    /// <summary>The person sends a file of this name.</summary>
    File,

    /// <summary>So much time goes by: <c>31m</c>, <c>2h</c>, <c>3d</c>.</summary>
    Wait,

    /// <summary>Somebody else in the same chat, by role, presses the button that was offered last.</summary>
    Other,
}

/// <summary>One line of a tale.</summary>
/// <param name="Verb">Who or what.</param>
/// <param name="Text">The words.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Column">Where it stands.</param>
internal sealed record TaleLine(TaleVerb Verb, string Text, int Line, int Column);

/// <summary>What must have happened: an action ran so many times.</summary>
/// <param name="Action">Its name.</param>
/// <param name="Ran">How often; 0 for never.</param>
internal sealed record TaleOutcome(string Action, int Ran);
