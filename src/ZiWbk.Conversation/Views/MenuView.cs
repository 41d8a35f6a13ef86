using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;

namespace ZiWbk.Conversation.Views;

/// <summary>What the asker can do here, as buttons.</summary>
internal sealed class MenuView(TalkBook book) : View
{
    public override string Name => "menu";

    private const string SectionName = "section";

    public override ImmutableDictionary<string, string> Parameters { get; } = ImmutableDictionary<string, string>.Empty.Add(SectionName, "text");

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        var dialogs = book.Dialogs
            .Where(dialog => dialog.Menu is not null && dialog.Roles.Contains(scene.Person?.Role) && dialog.Chats.Contains(scene.Chat.Kind))
            .OrderBy(dialog => dialog.Menu).ToList();
        if (int.TryParse(given.Get<string>(SectionName), NumberStyles.None, CultureInfo.InvariantCulture, out var section) && MenuSections.Title(section) is { } title)
            return Section(scene, title, dialogs.Where(dialog => MenuSections.Of(dialog.Menu!.Value) == section));
        return new(Greeting(scene)) { Buttons = Rows(Buttons(scene, dialogs)) };
    }

    private Message Section(Scene scene, Bilingual title, IEnumerable<Dialog> dialogs) =>
        new($"*{title.In(scene.Language)}*")
        {
            Buttons = Rows(dialogs.Select(dialog => Start(scene, dialog)).Append(new("‹ Menu", new ViewLink(Name, ViewArguments.None, 1).ToString()))),
        };

    // A part with one entry needs no folding.
    private static IEnumerable<Button> Buttons(Scene scene, IReadOnlyList<Dialog> dialogs) => dialogs
        .GroupBy(dialog => MenuSections.Of(dialog.Menu!.Value))
        .SelectMany(part => MenuSections.Title(part.Key) is { } title && part.Skip(1).Any()
            ? [new(title.In(scene.Language) + " ›", new ViewLink("menu", ViewArguments.None.With(SectionName, part.Key.ToString(CultureInfo.InvariantCulture)), 1).ToString())]
            : part.Select(dialog => Start(scene, dialog)));

    private static Button Start(Scene scene, Dialog dialog) => new(dialog.Title.In(scene.Language), $"/{dialog.Command}");

    private static ImmutableArray<ImmutableArray<Button>> Rows(IEnumerable<Button> buttons) => [.. buttons.Chunk(2).Select(row => row.ToImmutableArray())];

    private static string Greeting(Scene scene)
    {
        var text = new StringBuilder();
        if (scene.Person is { } person)
        {
            var office = scene.OwnUnit?.ShortName ?? scene.Say("seluruh kabupaten", "the whole regency");
            text.AppendLine(scene.InGroup
                ? scene.Say($"Grup *{Markup.Escape(office)}*. Apa yang perlu dilihat atau dikerjakan?", $"The group of *{Markup.Escape(office)}*. What would you like to see or do?")
                : scene.Say(
                    $"*{Markup.Escape(person.Name ?? "")}*, {RoleNames.Of(person.Role).Id}, {Markup.Escape(office)}.\nApa yang Bapak/Ibu perlukan?",
                    $"*{Markup.Escape(person.Name ?? "")}*, {RoleNames.Of(person.Role).En}, {Markup.Escape(office)}.\nWhat would you like to do?"));
        }
        else
        {
            text.AppendLine(scene.Say("Apa yang Bapak/Ibu perlukan?", "What would you like to do?"));
        }

        text.Append(scene.Say("Boleh juga mengetik biasa, misalnya “apa yang kurang untuk WBK?”", "You can also simply type, for example “what's missing for WBK?”"));
        return text.ToString();
    }
}
