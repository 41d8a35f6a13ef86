using System.Text;

namespace ZiWbk.FakeTeams;

/// <summary>A conversation as text, for a transcript that is read and kept.</summary>
internal static class Screens
{
    public static string Transcript(TeamsServer teams, Seat seat)
    {
        var text = new StringBuilder();
        foreach (var act in seat.Room.Log.Acts)
            text.Append(Line(teams, seat, act).Replace("\n", "\n    ")).Append('\n');
        return text.ToString();
    }

    private static string Line(TeamsServer teams, Seat seat, Act act) => act switch
    {
        Said said => $"{Speaker(teams, said.Message)}: {Words(teams, seat, said.Message)}",
        Edited edited => $"{Speaker(teams, edited.Message)} edits #{edited.Message.Id}: {Words(teams, seat, edited.Message)}",
        Removed removed => $"* {Speaker(teams, removed.Message)} deletes #{removed.Message.Id}",
        Shown shown => $"* shown to {shown.To.Name} in place of #{shown.Message.Id}: {Words(teams, seat, shown.Message)}",
        Pressed pressed => $"{pressed.Who.Name} presses [{pressed.Label}] of #{pressed.Message}",
        Told told => $"* told to {told.Whom.Name}: {told.Text}",
        Noted noted => $"* {noted.Line}",
        _ => "",
    };

    private static string Words(TeamsServer teams, Seat seat, StoredMessage message) => new BotMessage(teams, seat, message, isEdit: false).ToString();

    private static string Speaker(TeamsServer teams, StoredMessage message) => message.From.Id == teams.BotId ? "bot" : message.From.Name;
}
