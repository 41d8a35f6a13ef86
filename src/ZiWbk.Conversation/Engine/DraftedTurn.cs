using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Conversation.Engine;

/// <summary>A turn drafted: what is to be recorded, and what is said.</summary>
/// <param name="Before">What it was drafted on.</param>
/// <param name="Commands">The commands, in order; the messages are the last of them.</param>
/// <param name="Messages">What is said.</param>
internal sealed record DraftedTurn(Regency Before, IReadOnlyList<DraftedCommand> Commands, IReadOnlyList<Message> Messages)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromMinutes(1);

    /// <summary>Drafts a turn on what stands. Pure but for files of evidence, which are kept under their content's name.</summary>
    public static DraftedTurn Of(Regency regency, Incoming incoming, DateTimeOffset at, IHistory history, TurnTools tools)
    {
        var actor = regency.Accounts.TryGetValue(incoming.AccountKey, out var person) ? Actor.Of(person) : Actor.Stranger;
        var commands = new List<DraftedCommand>();
        // A chat is known by its id from its first message on.
        if (!regency.Addresses.TryGetValue(incoming.ChatKey, out var chat))
        {
            chat = new(regency.Next);
            commands.Add(new(new MeetChat(incoming.ChatKey, incoming.Kind), false));
            if (incoming.Language == Language.English)
                commands.Add(new(new ChooseLanguage(chat, Language.English), false));
        }

        var context = new CommandContext(actor, at, chat) { Rulebook = tools.Rulebook };
        var scene = new Scene(regency, new(chat, incoming.Kind, incoming.ChatKey), actor, at, tools.Rulebook, history) { Notice = tools.Notice, Regulation = tools.Services.Regulation };
        var draft = new TurnDraft(scene, context, incoming.AccountKey, incoming.Name, tools.Services.Codes) { Observer = tools.Observer, HasAside = incoming.Aside is not null };
        foreach (var command in commands)
            _ = draft.Do(command.Command);
        if (commands.Count == 0)
            draft.SeeChat();

        var by = actor.Person?.ToString() ?? chat.ToString();
        var kept = regency.Dialogs.GetValueOrDefault(new(chat, by));
        var talk = new Talk(draft, tools.Book, tools.Services, TalkState.Read(kept?.State));
        if (kept is not null)
        {
            talk.BringUpToDate();
            talk.Expire(kept.Moved);
        }

        new Conversing(draft, tools.Book, tools.Services, talk).Take(incoming);
        if (!talk.IsOver)
        {
            var written = talk.State.Write();
            // Whoever asks again, or asks something else in between, is still there.
            if (written != kept?.State || (talk.Active is not null && draft.Messages.Count > 0 && at - kept.Moved > _fresh))
                _ = draft.Do(new MoveDialog(chat, talk.State.Runs[^1].Frames[0].Dialog, talk.State.Runs[^1].Frames[0].Version, written));
        }
        else if (kept is not null)
        {
            _ = draft.Do(new EndDialog(chat, "done"));
        }

        var messages = draft.Messages.Select(message => tools.Notice is { } notice
            ? message with { Text = $"{Shortened.Of(message.Text, Message.LongestText - 60)}\n\n_{notice.In(draft.Scene.Language)}_" }
            : message).Select(message => message with { Place = incoming.Place }).ToList();
        if (incoming.Album is not null && draft.OnlyAsks)
            messages[0] = messages[0] with { Album = incoming.Album };
        if (TakesThePlace(incoming, messages))
            messages[0] = messages[0] with { Edits = incoming.On };
        foreach (var message in messages)
            _ = draft.Do(new QueueMessage(chat, MessageJson.Write(message)));
        return new(regency, draft.Commands, messages) { Aside = draft.Aside is { } words ? new(words, messages.Count == 0) : null };
    }

    /// <summary>What is said to whoever pressed, and to nobody else; null for nothing.</summary>
    public Aside? Aside { get; private init; }

    // A question answered by a button has done its work: the next one stands where it stood. In a group one that waits for words has to
    // be new, because only a new message can ask for a reply.
    private static bool TakesThePlace(Incoming incoming, IReadOnlyList<Message> messages) =>
        incoming is { Aside: not null, Press: [Conversing.PromptMark, ..], On: not null }
        && messages is [{ Edits: null, Picture: null, Files.IsEmpty: true } first, ..]
        && !(first.AwaitsWords && incoming.Kind == ChatKind.Group);

    /// <summary>
    /// The turn decided on what stands now, for the store; null where that differs from what it was drafted on so much that it has to be
    /// drafted anew: a command fares otherwise, or the answers it speaks of have changed.
    /// </summary>
    public Decision? Decide(Regency regency, CommandContext context)
    {
        if (!ReferenceEquals(regency, Before) && Commands.Any(drafted => !SeesTheSame(regency, drafted.Command)))
            return null;
        var events = ImmutableArray.CreateBuilder<Event>();
        foreach (var (command, refused) in Commands)
        {
            var decision = command.Run(regency, context);
            if (decision.Refusal is not null != refused)
                return null;
            foreach (var happened in decision.Events)
            {
                regency = regency.After(new(regency.Next, context.At, context.Actor, context.Chat, context.Key, happened));
                events.Add(happened);
            }
        }

        return Decision.Of(events.ToImmutable());
    }

    private bool SeesTheSame(Regency regency, Command command) => command switch
    {
        Status.Assessments.RecordAnswers record => ReferenceEquals(regency.Assessments.GetValueOrDefault(record.Assessment), Before.Assessments.GetValueOrDefault(record.Assessment)),
        // A chat's id is the number of the event that makes it.
        MeetChat meet => regency.Addresses.ContainsKey(meet.Address) || regency.Next == Before.Next,
        MoveDialog move => regency.Chats.ContainsKey(move.Chat) || regency.Next == Before.Next,
        _ => true,
    };
}
