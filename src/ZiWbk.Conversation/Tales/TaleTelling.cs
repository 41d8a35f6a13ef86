using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;

namespace ZiWbk.Conversation.Tales;

/// <summary>Tells the tales of dialogs through the real engine and reports where a talk goes otherwise.</summary>
internal sealed class TaleTelling
{
    private readonly TalkBook _book;
    private readonly TaleSupplies _supplies;
    private readonly TaleTown _town;
    private readonly Watching _watching;

    public TaleTelling(TalkBook book, TaleSupplies supplies, ITalkObserver observer)
    {
        _book = book;
        _supplies = supplies;
        _town = TaleTown.Build(supplies.Instrument);
        _watching = new(observer);
    }

    /// <summary>Tells all tales of a dialog.</summary>
    public void Tell(Dialog dialog, FaultList faults)
    {
        foreach (var tale in dialog.Tales)
        {
            _ = Tell(tale, Language.Indonesian, faults);
            foreach (var outcome in tale.Then)
            {
                var ran = _watching.Done.GetValueOrDefault(outcome.Action);
                if (ran != outcome.Ran)
                    faults.Add(tale.Line, tale.Column, $"{outcome.Action} dijalankan {ran} kali, yang diharapkan {outcome.Ran}", $"{outcome.Action} ran {ran} times, {outcome.Ran} expected");
            }
        }
    }

    /// <summary>Tells one tale; the transcript, line by line.</summary>
    /// <param name="tale">The tale.</param>
    /// <param name="language">The language of the chat.</param>
    /// <param name="faults">Takes where it goes otherwise; null where only the transcript is wanted.</param>
    public IReadOnlyList<TaleReply> Tell(Tale tale, Language language, FaultList? faults)
    {
        _watching.Done.Clear();
        var tools = new TurnTools(_book, _supplies.Services, _town.Instruments, null) { Observer = _watching };
        var talk = new TaleTalk(_town, tools) { Language = language };
        var transcript = new List<TaleReply>();
        var replies = new Queue<Message>();
        Message[] newest = [];
        TaleLine? last = null;
        foreach (var line in tale.Talk)
        {
            if (line.Verb == TaleVerb.Bot)
            {
                Hear(line, replies, faults);
                last = line;
                continue;
            }

            NothingMore(replies, last ?? line, faults);
            last = line;
            if (line.Verb == TaleVerb.Wait)
            {
                talk.At += DialogReader.ReadDuration(line.Text, default, new(""));
                transcript.Add(new($"({line.Text})", []));
                continue;
            }

            if (Incoming(tale, line, talk, newest, faults) is not { } incoming)
                return transcript;
            newest = [.. talk.Take(incoming)];
            replies = new(newest);
            transcript.Add(new(line.Verb switch { TaleVerb.Press => $"[{line.Text}]", TaleVerb.Other => $"(lead) [{line.Text}]", TaleVerb.File => $"<{line.Text}>", _ => line.Text }, newest));
        }

        if (last is not null)
            NothingMore(replies, last, faults);
        return transcript;
    }

    private Incoming? Incoming(Tale tale, TaleLine line, TaleTalk talk, Message[] newest, FaultList? faults)
    {
        var account = line.Verb == TaleVerb.Other ? "lead" : tale.As;
        var (chat, kind) = tale.Chat switch
        {
            TaleChat.Group => ("group", ChatKind.Group),
            TaleChat.NewGroup => ("new-group", ChatKind.Group),
            _ => (account, ChatKind.Private),
        };
        var incoming = talk.From(account, chat, kind, "");
        switch (line.Verb)
        {
            case TaleVerb.File:
                return incoming with { File = new(line.Text, _supplies.File(line.Text)) };
            case TaleVerb.Press or TaleVerb.Other:
                // Newest first, as a thumb finds it.
                var button = newest.Reverse().SelectMany(message => message.AllButtons).FirstOrDefault(button => button.Label.Contains(line.Text, StringComparison.OrdinalIgnoreCase));
                if (button is not null)
                    return incoming with { Press = button.Value, On = "1" };
                faults?.Add(line.Line, line.Column, $"tidak ada tombol '{line.Text}'; yang ada: {string.Join(", ", newest.SelectMany(message => message.AllButtons).Select(known => known.Label))}", $"there is no button '{line.Text}'; there are {string.Join(", ", newest.SelectMany(message => message.AllButtons).Select(known => known.Label))}");
                return null;
            default:
                return incoming with { Text = line.Text };
        }
    }

    private static void Hear(TaleLine line, Queue<Message> replies, FaultList? faults)
    {
        if (faults is null)
            return;
        if (!replies.TryDequeue(out var reply))
        {
            faults.Add(line.Line, line.Column, $"bot tidak menjawab; yang diharapkan '{line.Text}'", $"the bot does not answer; '{line.Text}' is expected");
            return;
        }

        var said = $"{reply}\n{string.Join('\n', reply.AllButtons.Select(button => button.Label))}";
        if (!said.Contains(line.Text, StringComparison.OrdinalIgnoreCase))
            faults.Add(line.Line, line.Column, $"bot menjawab '{Wording.Shortened.Of(OneLine(reply), 160)}', yang diharapkan memuat '{line.Text}'", $"the bot answers '{Wording.Shortened.Of(OneLine(reply), 160)}', which should contain '{line.Text}'");
    }

    private static void NothingMore(Queue<Message> replies, TaleLine line, FaultList? faults)
    {
        while (replies.TryDequeue(out var reply))
            faults?.Add(line.Line, line.Column, $"bot masih menjawab '{Wording.Shortened.Of(OneLine(reply), 160)}'", $"the bot also answers '{Wording.Shortened.Of(OneLine(reply), 160)}'");
    }

    private static string OneLine(Message message) => message.ToString().ReplaceLineEndings(" ");

    private sealed class Watching(ITalkObserver observer) : ITalkObserver
    {
        public Dictionary<string, int> Done { get; } = new(StringComparer.Ordinal);

        public void Reached(Dialog dialog, Step step, bool held) => observer.Reached(dialog, step, held);

        public void Ran(Dialog dialog, DoStep step, bool refused)
        {
            observer.Ran(dialog, step, refused);
            if (!refused)
                Done[step.Action.Name] = Done.GetValueOrDefault(step.Action.Name) + 1;
        }
    }
}

/// <summary>What somebody did in a tale, and what the bot said to it.</summary>
/// <param name="Said">The line; a press in brackets, a file in angles.</param>
/// <param name="Replies">The replies.</param>
internal sealed record TaleReply(string Said, IReadOnlyList<Message> Replies);
