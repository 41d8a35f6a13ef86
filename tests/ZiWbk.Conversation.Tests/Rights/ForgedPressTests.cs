using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Tests.Engine;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Conversation.Rights;

/// <summary>
/// Every tale of every dialog, attacked at each of its questions: everybody else presses each of its buttons, in the same group or with the value
/// forged into the own private chat; and whoever tells it presses the buttons of questions that are over. Nothing comes of it.
/// </summary>
public sealed class ForgedPressTests
{
    private static readonly string[] _others = ["admin", "reviewer", "lead", "member", "viewer", "media", "locked", "tamu"];
    private static readonly TaleSupplies _supplies = TinyFiles.Supplies;
    private static readonly TalkBook _book = Book();

    public static TheoryData<string> Dialogs() => [.. _book.Dialogs.Select(dialog => dialog.Name)];

    [Theory]
    [MemberData(nameof(Dialogs))]
    public void A_question_is_answered_by_whoever_it_was_put_to_and_only_while_it_waits(string name)
    {
        foreach (var tale in _book.Find(name)!.Tales)
            Tell(tale);
    }

    [Fact]
    public void There_are_questions_to_attack() =>
        Assert.True(_book.Dialogs.SelectMany(dialog => dialog.Tales).Sum(Tell) > 10_000);

    // How many presses were tried.
    private static int Tell(Tale tale)
    {
        var talk = new TaleTalk(_supplies.Town, new(_book, _supplies.Services, _supplies.Town.Rulebook, null), Language.Indonesian);
        var (over, shown, tried) = (new List<string>(), new List<Message>(), 0);
        foreach (var line in tale.Talk.Where(line => line.Verb != TaleVerb.Bot))
        {
            tried += Attack(tale, talk, shown, over);
            if (line.Verb == TaleVerb.Wait)
            {
                talk.At += DialogReader.ReadDuration(line.Text, default, new(""));
                continue;
            }

            over.AddRange(Answers(shown));
            shown = [.. talk.Take(Line(tale, line, talk, shown))];
        }

        return tried + Attack(tale, talk, shown, over);
    }

    private static int Attack(Tale tale, TaleTalk talk, List<Message> shown, List<string> over)
    {
        var waiting = Answers(shown).ToList();
        var teller = new[] { tale.As };
        foreach (var (account, value) in _others.Except(teller).SelectMany(_ => waiting, (account, value) => (account, value))
            .Concat(teller.SelectMany(_ => over.Except(waiting), (account, value) => (account, value))))
        {
            var press = From(tale, account, talk) with { Press = value, On = "1" };
            var turn = DraftedTurn.Of(talk.Regency, press, talk.At, talk, talk.Tools);
            Assert.All(turn.Commands, command => Assert.True(IsOnlyTalk(command.Command), $"{tale.As} in '{tale.Name.En}': {account} presses {value} and does {command.Command}"));
        }

        return (waiting.Count * (_others.Length - 1)) + over.Count;
    }

    private static bool IsOnlyTalk(Command command) => command is MeetChat or QueueMessage or MoveDialog or EndDialog;

    // The values of buttons that answer a question; commands and pages are checked when they are followed.
    private static IEnumerable<string> Answers(IEnumerable<Message> messages) =>
        messages.SelectMany(message => message.AllButtons).Select(button => button.Value).Where(value => value.StartsWith(Conversing.PromptMark));

    private static Incoming Line(Tale tale, TaleLine line, TaleTalk talk, List<Message> shown)
    {
        var incoming = From(tale, line.Verb == TaleVerb.Other ? "lead" : tale.As, talk);
        return line.Verb switch
        {
            TaleVerb.File => incoming with { File = new(line.Text, _supplies.File(line.Text)) },
            TaleVerb.Press or TaleVerb.Other => incoming with
            {
                Press = Enumerable.Reverse(shown).SelectMany(message => message.AllButtons).First(button => button.Label.Contains(line.Text, StringComparison.OrdinalIgnoreCase)).Value,
                On = "1",
            },
            _ => incoming with { Text = line.Text },
        };
    }

    private static Incoming From(Tale tale, string account, TaleTalk talk) => tale.Chat switch
    {
        TaleChat.Group => talk.From(account, "group", ChatKind.Group, ""),
        TaleChat.NewGroup => talk.From(account, "new-group", ChatKind.Group, ""),
        _ => talk.From(account, account, ChatKind.Private, account == "newcomer" ? "Dewi Anggraini" : ""),
    };

    private static TalkBook Book()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "dialogs", "talks");
        var files = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)));
        var reading = TalkBookReader.Read([.. files], _supplies.Services, null);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
