using System.Text;

namespace ZiWbk.FakeTelegram;

/// <summary>A chat as text, for a transcript that is read and kept.</summary>
internal static class Screens
{
    /// <summary>All that happened, in order.</summary>
    public static string Transcript(World world, Room room)
    {
        var text = new StringBuilder();
        foreach (var act in room.Log.Acts)
            text.Append(Line(world, act)).Append('\n');
        return text.ToString();
    }

    /// <summary>What stands there now, pinned messages first.</summary>
    public static string Now(World world, Room room)
    {
        var text = new StringBuilder();
        foreach (var id in room.PinnedIds)
            if (room.Find(id) is { } pinned)
                text.Append("pinned: ").Append(pinned.Words?.Text.Split('\n')[0]).Append('\n');
        foreach (var message in room.Messages)
            text.Append(message.Service is { } service
                ? $"* {service.Line}\n"
                : $"{Speaker(world, message.From)}: {Indented(Render(Picture.Of(message)))}{(message.Edited is null ? "" : " (edited)")}\n");
        return text.ToString();
    }

    /// <summary>A message with its buttons.</summary>
    public static string Render(Picture picture)
    {
        var lines = new List<string>();
        if (picture.File is { } file)
            lines.Add(picture.IsPhoto ? $"(photo {file.Width}×{file.Height})" : $"(file {file.Name})");
        if (picture.Text.Length > 0)
            lines.Add(picture.Text);
        foreach (var row in picture.Markup?.Rows ?? [])
            lines.Add(string.Join(' ', row.Select(button => button.Action == "url" ? $"[{button.Label} ↗]" : $"[{button.Label}]")));
        if (picture.Markup is { ForcesReply: true })
            lines.Add("(reply)");
        return string.Join('\n', lines);
    }

    private static string Line(World world, Act act) => act switch
    {
        Said said => $"{Speaker(world, said.Who)}{Replying(said.Message)}: {Indented(Render(said.Message))}",
        EditedBy edited => $"{Speaker(world, edited.Who)} edits #{edited.Message.Id}: {Indented(Render(edited.Message))}",
        Deleted deleted => $"* {Speaker(world, deleted.Who)} deletes #{deleted.Message}",
        Pressed pressed => $"{pressed.Who.FullName} presses [{pressed.Label}] of #{pressed.Message}",
        Toasted { Text: { } text } toasted => $"* {(toasted.Alert ? "alert" : "toast")} for {toasted.Whom.FullName}: {Indented(text)}",
        Toasted toasted => $"* the press of {toasted.Whom.FullName} is answered",
        PinChanged pin => $"* {(pin.Pinned ? "pinned" : "unpinned")} #{pin.Message}",
        Busy busy => $"* bot: {busy.Doing}…",
        Noted noted => $"* {noted.Line}",
        _ => "",
    };

    private static string Speaker(World world, Account who) => who == world.Bot ? "bot" : who.FullName;

    private static string Replying(Picture message) => message.ReplyTo is { } id ? $" (to #{id})" : "";

    private static string Indented(string text) => text.Replace("\n", "\n    ");
}
