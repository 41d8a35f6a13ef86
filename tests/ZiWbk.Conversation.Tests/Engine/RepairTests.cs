using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Tests.Engine;

/// <summary>At every question of every shipped dialog, as the tales come to it: whatever is said there leaves the talk sound.</summary>
public sealed class RepairTests
{
    private static readonly string[] _said =
    [
        "ulangi", "bantuan", "kembali", "simpan dulu", "apa yang kurang", "halo", "?", "", "   ", new('a', 100_000), "😀😀😀", "👨‍👩‍👧‍👦", "مرحبا كيف حالك", "‮abc",
        "'; DROP TABLE answers; --", "<script>alert(1)</script>", "{butir.code}", "{{butir}}", "*_`*_`", "\0\u0001\u0002", "/tidakada", "batal",
    ];

    public static TheoryData<string> Names { get; } = [.. Talker.Shipped.Dialogs.Select(dialog => dialog.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_said_at_a_question_leaves_the_talk_sound_and_saves_nothing(string name)
    {
        foreach (var (tale, lines) in Prompts(name))
        {
            foreach (var said in _said)
            {
                var talker = Retold(tale, lines);
                var (before, takesWords) = (talker.Saved.Count(), TakesAnyWords(talker));
                talker.Send(said);
                Sound(talker);
                if (!takesWords)
                    Assert.Equal(before, talker.Saved.Count());
                Assert.NotEmpty(talker.Send("batal").Replies);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_put_aside_is_taken_up_where_it_was(string name)
    {
        foreach (var (tale, lines) in Prompts(name))
        {
            var asked = Retold(tale, lines).Send("ulangi").Replies[^1].Text;
            Assert.Equal(asked, Retold(tale, lines).Send("simpan dulu").Send("lanjutkan").Replies[^1].Text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void After_a_question_in_between_the_same_is_asked_again(string name)
    {
        // What only answers is not come back to once something else is asked.
        foreach (var (tale, lines) in Prompts(name).Where(_ => Talker.Shipped.Find(name)!.HasEffects))
        {
            var talker = Retold(tale, lines);
            if (tale.As is "stranger" or "newcomer")
                continue;
            var asked = talker.Send("ulangi").Replies[^1].Text;
            Assert.EndsWith(asked, talker.Send("/bantuan").Replies[^1].Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_old_button_does_nothing(string name)
    {
        foreach (var (tale, lines) in Prompts(name))
        {
            foreach (var value in (string[])["!1.1.A", "!", "!!", "!9999999999999.1.@yes", "~", "~ p=1", "~missing p=99", "@yes"])
            {
                var talker = Retold(tale, lines);
                var before = talker.Saved.Count();
                Sound(talker.PressValue(value));
                Assert.Equal(before, talker.Saved.Count());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_at_any_question_is_answered_and_saves_nothing(string name)
    {
        foreach (var (tale, lines) in Prompts(name))
        {
            foreach (var file in (string[])["sk.pdf", "foto.exe", "lke.xlsx"])
            {
                var talker = Retold(tale, lines);
                var before = talker.Saved.Count();
                Sound(talker.File(file));
                Assert.Equal(before, talker.Saved.Count());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_kept_of_a_talk_is_read_back_as_it_was(string name)
    {
        foreach (var (tale, lines) in Prompts(name))
        {
            var kept = Retold(tale, lines).Kept!;
            Assert.Equal(kept, TalkState.Read(kept).Write());
        }
    }

    // What any words answer is saved as it is typed, where the dialog asks for nothing after it.
    private static bool TakesAnyWords(Talker talker) => TalkState.Read(talker.Kept).Runs is [.., { Held: false } run]
        && Talker.Shipped.Find(run.Top.Dialog)!.At(run.Top.Place) is AskStep { Type: TextType or CodeType };

    private static void Sound(Talker talker)
    {
        Assert.NotEmpty(talker.Replies);
        foreach (var message in talker.Replies)
        {
            Assert.InRange(message.Text.Length, 1, Message.LongestText);
            Assert.InRange(message.AllButtons.Count(), 0, Message.MostButtons);
            Assert.All(message.AllButtons, button => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(button.Value), 1, Button.LongestValue));
            Assert.All(message.AllButtons, button => Assert.InRange(button.Label.Length, 1, 64));
        }
    }

    // The beginnings of the tales of a dialog after which something is asked, each question once.
    private static IEnumerable<(Tale Tale, int Lines)> Prompts(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tale in Talker.Shipped.Find(name)!.Tales)
        {
            for (var lines = 1; lines <= tale.Talk.Length; lines++)
            {
                if (tale.Talk[lines - 1].Verb is TaleVerb.Bot or TaleVerb.Wait)
                    continue;
                if (TalkState.Read(Retold(tale, lines).Kept).Runs is [.., { Held: false } run]
                    && seen.Add($"{tale.Chat} {tale.As is "stranger" or "newcomer"} {string.Join('/', run.Frames.Select(frame => $"{frame.Dialog} {string.Join('.', frame.Place)}"))} {run.Top.Collecting.Count}"))
                    yield return (tale, lines);
            }
        }
    }

    private static Talker Retold(Tale tale, int lines)
    {
        var talker = Talker.As(tale.As);
        if (tale.Chat != TaleChat.Private)
            talker.In(tale.Chat == TaleChat.Group ? "group" : "new-group");
        foreach (var line in tale.Talk.Take(lines))
        {
            _ = line.Verb switch
            {
                TaleVerb.User => talker.Send(line.Text),
                TaleVerb.Press => talker.Press(line.Text),
                TaleVerb.File => talker.File(line.Text),
                TaleVerb.Wait => talker.Wait(ZiWbk.Conversation.Dialogs.Reading.DialogReader.ReadDuration(line.Text, default, new(""))),
                TaleVerb.Other => talker.Button(line.Text).Value is var value ? talker.Then("lead").PressValue(value).Then(tale.As) : talker,
                _ => talker,
            };
        }

        return talker;
    }
}
