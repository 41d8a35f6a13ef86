using ZiWbk.Assessment;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Tales;

/// <summary>What the tales of a dialog have to show beside its steps: each thing that a line of its file allows or asks for.</summary>
internal static class Showings
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Showing> Of(Dialog dialog)
    {
        var (allow, start, expires) = dialog.Places;
        foreach (var role in Enum.GetValues<Role>().Select(role => (Role?)role).Append(null).Select(Dialog.NameOf))
            yield return new(allow, Happening.Role, role, new($"apakah '{role}' boleh memulainya", $"whether '{role}' may start it"));
        foreach (var chat in Enum.GetValues<ChatKind>())
            yield return new(allow, Happening.Chat, chat.ToString(), new($"apakah dapat dimulai di '{chat.ToString().ToLowerInvariant()}'", $"whether it can be started in '{chat.ToString().ToLowerInvariant()}'"));
        if (dialog.Command is { } command)
            yield return new(start, Happening.Command, "", new($"perintah /{command}", $"the command /{command}"));
        if (dialog.StartsOn is { } happening)
            yield return new(start, Happening.Event, "", new($"dimulainya oleh '{happening}'", $"it started on '{happening}'"));
        foreach (var take in dialog.Takes)
            yield return new(start, Happening.Given, take.Slot, new($"'{take.Slot}' diberikan sejak awal", $"'{take.Slot}' given from the start"));
        if (expires is { } place)
        {
            yield return new(place, Happening.Waited, "", new("bahwa draf masih berjalan sesaat sebelum 'expires'", "that the talk still goes on just before it expires"));
            yield return new(place, Happening.Expired, "", new("bahwa draf disisihkan sesaat sesudah 'expires'", "that the draft is put aside just after it expires"));
        }

        foreach (var ask in dialog.AllSteps.OfType<AskStep>())
        {
            foreach (var showing in Of(ask))
                yield return showing;
        }
    }

    private static IEnumerable<Showing> Of(AskStep ask)
    {
        var at = new Dialog.Place(ask.Line, ask.Column);
        if (ask.Help is not null)
            yield return new(at, Happening.Helped, ask.Slot, new($"bantuan untuk '{ask.Slot}'", $"the help with '{ask.Slot}'"));
        if (ask.Optional)
            yield return new(at, Happening.Skipped, ask.Slot, new($"'{ask.Slot}' dilewati", $"'{ask.Slot}' skipped"));
        if (ask.Many)
            yield return new(at, Happening.Several, ask.Slot, new($"lebih dari satu '{ask.Slot}'", $"more than one '{ask.Slot}'"));
        if (ask.Assume is { } assume)
            yield return new(at, Happening.Assumed, ask.Slot, new($"'{ask.Slot}' diisi oleh 'assume: {assume}'", $"'{ask.Slot}' filled by 'assume: {assume}'"));
        if (ask.Offer is not null)
            yield return new(at, Happening.Taken, ask.Slot, new($"tombol yang ditawarkan untuk '{ask.Slot}' ditekan", $"what is offered for '{ask.Slot}' pressed"));
        // Types that are written with bounds.
        if (ask.Type.ToString() is { } type && type != ask.Type.Name)
            yield return new(at, Happening.Wrong, ask.Slot, new($"'{ask.Slot}' di luar {type}", $"a '{ask.Slot}' outside {type}"));
    }
}

/// <summary>Something that a tale has to show.</summary>
/// <param name="At">Where the file allows it.</param>
/// <param name="Happening">What has to happen.</param>
/// <param name="Of">Whose or which.</param>
/// <param name="What">What it is called in a fault: "no tale shows ...".</param>
internal sealed record Showing(Dialog.Place At, Happening Happening, string Of, Bilingual What);
