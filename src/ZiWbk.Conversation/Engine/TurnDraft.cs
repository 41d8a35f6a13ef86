using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Conversation.Engine;

/// <summary>A command of a turn, and whether it was refused when the turn was drafted.</summary>
/// <param name="Command">The command.</param>
/// <param name="Refused">Whether it was refused; that it was tried may be recorded all the same.</param>
internal readonly record struct DraftedCommand(Command Command, bool Refused);

/// <summary>
/// A turn as it is being made: the commands given so far, what stands after them, and what is said. Nothing of it has happened until
/// the store has taken it.
/// </summary>
internal sealed class TurnDraft(Scene scene, CommandContext context, string account, string sender, IInvitationCodes codes)
{
    private readonly List<DraftedCommand> _commands = [];
    private readonly List<Message> _messages = [];
    private Language? _spoken;
    private bool _joined;

    /// <summary>The circumstances, with what stands after the commands given so far.</summary>
    public Scene Scene { get; private set; } = scene;

    /// <summary>The last event this turn can speak of: what others do meanwhile comes after it.</summary>
    public long Seen { get; } = scene.Regency.Sequence;

    /// <summary>The sender's account, <c>channel:id</c>.</summary>
    public string Account { get; } = account;

    /// <summary>What the platform says that the sender is called; empty where it says nothing.</summary>
    public string Sender { get; } = sender;

    /// <summary>Makes codes of invitations.</summary>
    public IInvitationCodes Codes { get; } = codes;

    /// <summary>The commands, in order.</summary>
    public IReadOnlyList<DraftedCommand> Commands => _commands;

    /// <summary>What is said, in order.</summary>
    public IReadOnlyList<Message> Messages => _messages;

    /// <summary>Watches what dialogs do; null where nobody watches.</summary>
    public ITalkObserver? Observer { get; init; }

    /// <summary>Gives a command; null where it had its effect, else why it is refused.</summary>
    public Bilingual? Do(Command command)
    {
        var decision = command.Run(Scene.Regency, context);
        _commands.Add(new(command, decision.Refusal is not null));
        var regency = Scene.Regency;
        foreach (var happened in decision.Events)
            regency = regency.After(new(regency.Next, context.At, context.Actor, context.Chat, context.Key, happened));
        if (command is ChooseLanguage)
            _spoken = null;
        var chat = regency.Chats.GetValueOrDefault(Scene.Chat.Id, Scene.Chat);
        Scene = Scene with { Regency = regency, Chat = chat, Language = _spoken ?? chat.Language };
        return decision.Refusal;
    }

    /// <summary>Speaks a language in this turn only: a question asked in English is answered in English.</summary>
    public void Speak(Language language)
    {
        _spoken = language;
        Scene = Scene with { Language = language };
    }

    /// <summary>Whether the channel has a place for what concerns only whoever pressed.</summary>
    public bool HasAside { get; init; }

    /// <summary>What is said to whoever pressed, and to nobody else; null for nothing.</summary>
    public string? Aside { get; private set; }

    /// <summary>Whether nothing is said but what is asked.</summary>
    public bool OnlyAsks => _messages is [{ AwaitsWords: true }] && !_joined;

    /// <summary>Says something that concerns only whoever pressed, where the channel can; else it is a message.</summary>
    public void SayAside(string text)
    {
        if (HasAside)
            Aside = text;
        else
            Say(text);
    }

    /// <summary>Takes the chat as it is known.</summary>
    public void SeeChat()
    {
        if (Scene.Regency.Chats.TryGetValue(Scene.Chat.Id, out var chat))
            Scene = Scene with { Chat = chat, Language = chat.Language };
    }

    /// <summary>The sender has become somebody: from here on it is that person who talks.</summary>
    public void Recognise()
    {
        if (Scene.Regency.Accounts.TryGetValue(Account, out var person))
            Scene = Scene with { Actor = Actor.Of(person) };
    }

    /// <summary>Says something.</summary>
    public void Say(string markup) => Say(new Message(markup));

    /// <summary>
    /// Says something. Plain words before it become its beginning, so that a turn is one bubble where it can be; not so a page of the status.
    /// </summary>
    public void Say(Message message)
    {
        if (_messages is [.., var last] && IsPlain(last) && message.Picture is null && message.Edits is null && message.Files.IsEmpty
            && !last.InPrivate && last.Text.Length + message.Text.Length < Message.LongestText / 2)
        {
            _messages[^1] = message with { Text = $"{last.Text}\n\n{message.Text}" };
            _joined = true;
        }
        else
            _messages.Add(message);
    }

    private static bool IsPlain(Message message) =>
        message.Buttons.IsEmpty && message.Picture is null && message.Files.IsEmpty && message.Edits is null;
}
