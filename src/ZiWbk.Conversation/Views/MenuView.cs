using System.Collections.Immutable;
using System.Text;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;

namespace ZiWbk.Conversation.Views;

/// <summary>What the asker can do here, as buttons.</summary>
internal sealed class MenuView(TalkBook book) : View
{
    public override string Name => "menu";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
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
        var buttons = book.Dialogs
            .Where(dialog => dialog.Menu is not null && dialog.Roles.Contains(scene.Person?.Role) && dialog.Chats.Contains(scene.Chat.Kind))
            .OrderBy(dialog => dialog.Menu)
            .Select(dialog => new Button(dialog.Title.In(scene.Language), $"/{dialog.Command}"));
        return new(text.ToString()) { Buttons = [.. buttons.Chunk(2).Select(row => row.ToImmutableArray())] };
    }
}
