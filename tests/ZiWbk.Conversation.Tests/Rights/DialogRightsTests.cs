using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Rights;

/// <summary>Every shipped dialog, asked for by everybody, in private and in a group: it begins exactly where its <c>allow</c> says.</summary>
public sealed class DialogRightsTests
{
    private static readonly Services _services = new(new NoFiles(), new NoFiles(), new TaleCodes());
    private static readonly TaleTown _town = TaleTown.Build(Rules.Book);
    private static readonly TalkBook _book = Book();

    public static TheoryData<string, string, ChatKind> Cells()
    {
        var cells = new TheoryData<string, string, ChatKind>();
        foreach (var dialog in _book.Dialogs)
        {
            foreach (var role in Enum.GetValues<Role>().Select(role => role.ToString()).Append("Stranger"))
            {
                cells.Add(dialog.Name, role, ChatKind.Private);
                cells.Add(dialog.Name, role, ChatKind.Group);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_dialog_begins_exactly_where_it_is_allowed(string name, string role, ChatKind kind)
    {
        var dialog = _book.Find(name)!;
        Role? asker = Enum.TryParse<Role>(role, out var known) ? known : null;
        var begun = new Begun();
        var account = asker is { } joined ? TaleTown.AccountOf(joined)["tale:".Length..] : "tamu";
        var talk = new TaleTalk(_town, new(_book, _services, _town.Rulebook, null) { Observer = begun }, Language.Indonesian);

        var replies = talk.Take(talk.From(account, kind == ChatKind.Group ? "group" : account, kind, "") with { Text = $"/{dialog.Command}" });

        Assert.NotEmpty(replies);
        Assert.Equal(dialog.Roles.Contains(asker) && dialog.Chats.Contains(kind), begun.Dialogs.Contains(name));
    }

    [Fact]
    public void Every_shipped_dialog_can_be_asked_for_by_a_command() => Assert.All(_book.Dialogs, dialog => Assert.NotNull(dialog.Command));

    private static TalkBook Book()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "dialogs", "talks");
        var files = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)));
        var reading = TalkBookReader.Read([.. files], _services, null);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    private sealed class Begun : ITalkObserver
    {
        public HashSet<string> Dialogs { get; } = [];

        public void Reached(Dialog dialog, Step step, bool held) => Dialogs.Add(dialog.Name);

        public void Ran(Dialog dialog, DoStep step, bool refused)
        {
        }

        public void Said(Dialog dialog, Step step, Message message)
        {
        }

        public void Happened(Dialog dialog, Happening happening, string of)
        {
        }
    }
}
