using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Conversation.Views;
using ZiWbk.Status.Chats;

namespace ZiWbk.Conversation.Engine;

/// <summary>All dialogs, by name, command and phrase.</summary>
public sealed class TalkBook
{
    private const string AnyWords = "questions";

    private readonly ImmutableDictionary<string, Dialog> _byName;
    private readonly ImmutableDictionary<string, Dialog> _byCommand;

    internal TalkBook(IEnumerable<Dialog> dialogs, LearntIntents? learnt = null)
    {
        Dialogs = [.. dialogs];
        _byName = Dialogs.ToImmutableDictionary(dialog => dialog.Name, StringComparer.Ordinal);
        _byCommand = Dialogs.Where(dialog => dialog.Command is not null).ToImmutableDictionary(dialog => dialog.Command!, StringComparer.OrdinalIgnoreCase);
        Phrases = new(Dialogs.SelectMany(dialog => dialog.Phrases.Select(phrase => Understood(dialog, phrase))), Lessons(Dialogs), learnt);
        Views = ViewCatalogue.OfStatus.With(new MenuView(this));
    }

    /// <summary>The dialogs in file order.</summary>
    internal ImmutableArray<Dialog> Dialogs { get; }

    /// <summary>What people say to start them.</summary>
    internal PhraseBook Phrases { get; }

    /// <summary>The views that dialogs and buttons can show.</summary>
    internal ViewCatalogue Views { get; }

    /// <summary>The commands, without the slash, in alphabetical order.</summary>
    public IEnumerable<string> Commands => _byCommand.Keys.Order(StringComparer.Ordinal);

    /// <summary>The name of the dialog that a phrase starts as it stands, in a kind of chat; null where none does.</summary>
    public string? StartedBy(string phrase, Language language, ChatKind chat) => Dialogs
        .FirstOrDefault(dialog => dialog.Chats.Contains(chat) && dialog.Phrases.Any(known => known.Language == language && known.Text.Equals(phrase, StringComparison.OrdinalIgnoreCase)))
        ?.Name;

    /// <summary>What it has learnt of how people ask; learnt now, unless it was or is known.</summary>
    public LearntIntents Learnt => Phrases.Learnt!;

    internal Dialog? Find(string name) => _byName.GetValueOrDefault(name);

    internal Dialog? ByCommand(string command) => _byCommand.GetValueOrDefault(command);

    internal Dialog? ForEvent(string name) => Dialogs.FirstOrDefault(dialog => dialog.StartsOn == name);

    /// <summary>What people say to start dialogs, and what else the book has learnt from.</summary>
    internal (IReadOnlyList<Phrase> Phrases, IReadOnlyList<Phrase> Lessons) Sayings =>
        ([.. Dialogs.SelectMany(dialog => dialog.Phrases.Select(phrase => Understood(dialog, phrase)))], [.. Lessons(Dialogs)]);

    // Examples name kinds of things in their braces, not the talk's slots.
    private static IEnumerable<Phrase> Lessons(IEnumerable<Dialog> dialogs) =>
        dialogs.SelectMany(dialog => dialog.Examples.Select(example => new Phrase(dialog.Name, example.Language, example.Text))).Concat(OtherSpeech.Phrases);

    // A slot that stands in the phrase is filled by what stands there; the others by names that are left over.
    internal static Phrase Understood(Dialog dialog, Dialog.Phrase phrase)
    {
        var takes = dialog.Takes.ToLookup(take => phrase.Text.Contains($"{{{take.Slot}}}", StringComparison.Ordinal));
        return new(dialog.Name, phrase.Language, phrase.Text)
        {
            Slots = takes[true].ToImmutableDictionary(take => take.Slot, take => IsNamed(take.Type.Name) && !IsSpokenOf(take.Type.Name) ? take.Type.Name : AnyWords),
            About = takes[true].Select(take => take.Type.Name).FirstOrDefault(IsSpokenOf),
            Optional = takes[false].Where(take => IsNamed(take.Type.Name)).ToImmutableDictionary(take => take.Slot, take => take.Type.Name),
        };
    }

    private static bool IsSpokenOf(string type) => type is "question" or "task";

    // Questions and tasks are spoken of by keywords more often than by their codes; what has no names of its own is read by its type.
    private static bool IsNamed(string type) => type is not ("text" or AnyWords) && SlotTypes.All.Contains(type);
}
