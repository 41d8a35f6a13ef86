using System.Collections.Immutable;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Conversation.Messages;

/// <summary>One message to a chat, as every channel renders it.</summary>
/// <param name="Text">Light markup, see <see cref="Markup"/>; at most <see cref="LongestText"/> letters.</param>
public sealed record Message(string Text)
{
    /// <summary>The longest text of a message; the narrowest channel takes 4,096 letters, markup included.</summary>
    public const int LongestText = 3_500;

    /// <summary>The most buttons of a message.</summary>
    public const int MostButtons = 24;

    /// <summary>Rows of buttons below the text.</summary>
    public ImmutableArray<ImmutableArray<Button>> Buttons { get; init; } = [];

    /// <summary>A picture shown with the text; its words say the same, for those who cannot see it.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Files that come with it.</summary>
    public ImmutableArray<OutgoingFile> Files { get; init; } = [];

    /// <summary>
    /// The message this one takes the place of, as the channel named it in the press (<see cref="Turns.Incoming.On"/>); null for a new one.
    /// A channel that cannot edit sends a new one.
    /// </summary>
    public string? Edits { get; init; }

    /// <summary>Where in the chat it belongs and whom it answers, in the channel's own words (<see cref="Turns.Incoming.Place"/>).</summary>
    public string? Place { get; init; }

    /// <summary>The files sent together that this answers, where it says nothing but what is asked: the answer to a later one says it all.</summary>
    public string? Album { get; init; }

    /// <summary>Whether it asks for words or a file: its buttons, if any, only say what can be typed as well.</summary>
    public bool AwaitsWords { get; init; }

    /// <summary>Whether words are an answer as well that no button of it stands for.</summary>
    public bool TakesWords { get; init; }

    /// <summary>Whether it is to be pinned in its chat, where the channel can; it takes the place of what was pinned before.</summary>
    public bool Pin { get; init; }

    /// <summary>Whether it is routine, so that it makes no sound.</summary>
    public bool Silent { get; init; }

    /// <summary>Whether it sends people on to the private chat with the bot.</summary>
    public bool InPrivate { get; init; }

    /// <summary>The people it names so that their platform tells them: the text holds <c>@</c> and each name.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>All buttons in the order they are numbered.</summary>
    public IEnumerable<Button> AllButtons => Buttons.SelectMany(row => row);

    /// <inheritdoc/>
    public override string ToString() => Markup.Plain(Text);
}

/// <summary>Somebody a message names.</summary>
/// <param name="Name">The name, as it stands in the text behind an <c>@</c>.</param>
/// <param name="Account">The platform account, <c>channel:id</c>; one of another channel is a name and no more.</param>
public sealed record Mention(string Name, string Account);

/// <summary>A button below a message.</summary>
/// <param name="Label">What stands on it, plain text.</param>
/// <param name="Value">What comes back when it is pressed, at most <see cref="LongestValue"/> bytes.</param>
public sealed record Button(string Label, string Value)
{
    /// <summary>The most bytes (UTF-8) a platform takes.</summary>
    public const int LongestValue = 64;
}

/// <summary>A file to send, named by where it comes from; its bytes are made when it is sent.</summary>
/// <param name="Name">The file's name, safe to save under.</param>
/// <param name="Mime">Its kind.</param>
/// <param name="Source">Where it comes from (<see cref="FileSource"/>). Whoever made the message has checked the right to it; so does whoever opens it.</param>
public sealed record OutgoingFile(string Name, string Mime, string Source);
