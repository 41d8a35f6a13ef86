using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Conversation.Views;

namespace ZiWbk.Conversation.Engine;

/// <summary>All dialogs, by name, command and phrase.</summary>
public sealed class TalkBook
{
    private readonly ImmutableDictionary<string, Dialog> _byName;
    private readonly ImmutableDictionary<string, Dialog> _byCommand;

    internal TalkBook(IEnumerable<Dialog> dialogs)
    {
        Dialogs = [.. dialogs];
        _byName = Dialogs.ToImmutableDictionary(dialog => dialog.Name, StringComparer.Ordinal);
        _byCommand = Dialogs.Where(dialog => dialog.Command is not null).ToImmutableDictionary(dialog => dialog.Command!, StringComparer.OrdinalIgnoreCase);
        Phrases = new(Dialogs.SelectMany(dialog => dialog.Phrases.Select(phrase => new PhraseEntry(
            dialog.Name, phrase.Language, phrase.Text, dialog.Takes.ToImmutableDictionary(take => take.Slot, take => take.Type.Name, StringComparer.Ordinal)))));
    }

    /// <summary>The dialogs in file order.</summary>
    internal ImmutableArray<Dialog> Dialogs { get; }

    /// <summary>What people say to start them.</summary>
    internal PhraseBook Phrases { get; }

    /// <summary>The views that dialogs and buttons can show.</summary>
    internal ViewCatalogue Views { get; init; } = ViewCatalogue.Shipped;

    /// <summary>The commands, without the slash, in alphabetical order.</summary>
    public IEnumerable<string> Commands => _byCommand.Keys.Order(StringComparer.Ordinal);

    internal Dialog? Find(string name) => _byName.GetValueOrDefault(name);

    internal Dialog? ByCommand(string command) => _byCommand.GetValueOrDefault(command);

    internal Dialog? ForEvent(string name) => Dialogs.FirstOrDefault(dialog => dialog.StartsOn == name);
}
