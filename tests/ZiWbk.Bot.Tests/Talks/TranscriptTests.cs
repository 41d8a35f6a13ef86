using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Tales;

namespace ZiWbk.Bot.Tests.Talks;

/// <summary>What every tale of every dialog sounds like, in both languages, word for word as it was read and approved.</summary>
public sealed class TranscriptTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Tales_sound_as_approved_in_Indonesian(string name) => Expected.Is($"{name}.id", Transcript(name, Language.Indonesian), folder: "Transcripts");

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Tales_sound_as_approved_in_English(string name) => Expected.Is($"{name}.en", Transcript(name, Language.English), folder: "Transcripts");

    [Fact]
    public void No_transcript_is_left_of_a_dialog_that_is_gone()
    {
        var names = Shipped.Book.Dialogs.Select(dialog => dialog.Name).ToHashSet();
        Assert.All(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.txt"),
            file => Assert.Contains(Path.GetFileName(file)[..^".xx.txt".Length], names));
    }

    private static string Transcript(string name, Language language)
    {
        var telling = new TaleTelling(Shipped.Book, Shipped.Supplies, new());
        var text = new StringBuilder();
        foreach (var tale in Shipped.Book.Find(name)!.Tales)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("=== ").Append(tale.Name.In(language)).Append(" (").Append(Who(tale)).Append(")\n");
            foreach (var reply in telling.Tell(tale, language, null))
                Write(text, reply);
        }

        return text.ToString();
    }

    private static string Who(Tale tale) => tale.Chat switch { TaleChat.Group => $"{tale.As}, group", TaleChat.NewGroup => $"{tale.As}, new group", _ => tale.As };

    private static void Write(StringBuilder text, TaleReply reply)
    {
        text.Append("\n> ").Append(reply.Said).Append('\n');
        foreach (var message in reply.Replies)
        {
            text.Append(message.Edits is null ? "" : "(in place) ").Append(message).Append('\n');
            foreach (var file in message.Files)
                text.Append('<').Append(file.Name).Append(">\n");
            foreach (var row in message.Buttons)
                text.AppendJoin(' ', row.Select(button => $"[{button.Label}]")).Append('\n');
        }
    }
}
