using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Reminders;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Actions;

/// <summary>Lets an open duty of the own office wait in this chat: a day, until Monday, until a day.</summary>
internal sealed class PutOffDuty : DialogAction
{
    public override string Name => "put-off-reminder";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("duty", "duty"), new("until", "choice"), new("date", "date", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>([new("day", FieldKind.Text)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var scene = draft.Scene;
        if (scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        var days = new ReminderPlan(scene.Regency, scene.Rulebook).Days;
        var day = given.Get<Choice>("until")!.Key switch
        {
            "senin" => days.OnOrAfter(scene.Today.AddDays(((int)DayOfWeek.Monday - (int)scene.Today.DayOfWeek + 6) % 7 + 1)),
            "tanggal" => given.GetValue<DateOnly>("date") ?? scene.Today.AddDays(1),
            _ => days.OnOrAfter(scene.Today.AddDays(1)),
        };
        return draft.Do(new PutOffReminder(scene.Chat.Id, $"{id} {given.GetValue<Matter>("duty")}", day)) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Of(new KeyValuePair<string, object>("day", Dates.Of(day, draft.Scene.Language)));
    }
}

/// <summary>Sets the reminders of this chat.</summary>
internal sealed class SetChatReminders : DialogAction
{
    public override string Name => "set-reminders";

    public override ImmutableArray<ActionParameter> Parameters { get; } =
        [new("wish", "choice"), new("hour", "choice", Required: false), new("date", "date", Required: false), new("quiet", "choice", Required: false), new("kind", "choice", Required: false), new("zone", "choice", Required: false)];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (scene, chat) = (draft.Scene, draft.Scene.Chat.Id);
        var now = ReminderChats.Setting(scene.Regency, chat);
        var set = new SetReminders(chat, now.Wanted, now.SilentUntil > scene.At ? now.SilentUntil : null) { Hour = now.Hour, Off = now.Off, Quiet = now.Quiet, Home = now.Home, Zone = now.Zone };
        set = given.Get<Choice>("wish")!.Key switch
        {
            "mati" => set with { Wanted = false },
            "jam" when given.Get<Choice>("hour") is { } hour => set with { Hour = TimeOnly.ParseExact(hour.Key, "'jam-'HHmm", CultureInfo.InvariantCulture) },
            "diam" when given.GetValue<DateOnly>("date") is { } day => set with { SilentUntil = Scene.StartOf(day) },
            "tenang" when given.Get<Choice>("quiet") is { } quiet => set with { Quiet = Quiet(quiet.Key) },
            "jenis" when given.Get<Choice>("kind") is { } kind => set with { Off = ReminderTopics.Toggled(set.Off, kind.Key) },
            // "zona-wita"
            "zona" when given.Get<Choice>("zone") is { } zone => set with { Zone = zone.Key[(zone.Key.IndexOf('-', StringComparison.Ordinal) + 1)..].ToUpperInvariant() },
            "utama" => set with { Home = true },
            _ => set with { Wanted = true, SilentUntil = null },
        };
        return draft.Do(set) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
    }

    // "tenang-1200-1300"; any other key takes them away.
    private static QuietHours? Quiet(string key) => key.Split('-') is [_, { Length: 4 } from, { Length: 4 } until]
        ? new(TimeOnly.ParseExact(from, "HHmm", CultureInfo.InvariantCulture), TimeOnly.ParseExact(until, "HHmm", CultureInfo.InvariantCulture))
        : null;
}

/// <summary>Reminds of something at a time, in this chat.</summary>
internal sealed class RemindHere : DialogAction
{
    public override string Name => "remind-me";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("what", "reminding"), new("when", "moment", Required: false), new("text", "text", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("when", FieldKind.Text), new("text", FieldKind.Text)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var scene = draft.Scene;
        var what = given.Get<Reminding>("what")!;
        var text = what.Text.Length > 0 ? what.Text : given.Get<string>("text") ?? "";
        if ((what.Time ?? given.Get<ReminderTime>("when")) is not { } time)
            return ActionResult.Refused(new("Waktunya belum diketahui.", "The time is not known."));
        var zone = new ReminderPlan(scene.Regency, scene.Rulebook).ZoneOf(scene.Chat);
        return draft.Do(new AskToBeReminded(scene.Chat.Id, new DateTimeOffset(time.At, zone).ToUniversalTime(), time.Recurs, text)) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Of(new("when", ReminderTimes.Told(time, draft.Scene)), new("text", text));
    }
}

/// <summary>Whether a reminder falls on a day off, so that whoever asks for it can say so.</summary>
internal sealed class LookAtDay : DialogAction
{
    public override string Name => "look-at-day";

    public override bool OnlyLooks => true;

    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("what", "reminding"), new("when", "moment", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("off", FieldKind.Flag), new("when", FieldKind.Text)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var time = given.Get<Reminding>("what")!.Time ?? given.Get<ReminderTime>("when");
        return ActionResult.Of(
            new("off", time is not null && ReminderTimes.IsDayOff(time, draft.Scene)),
            new("when", time is null ? "" : ReminderTimes.Told(time, draft.Scene)));
    }
}

/// <summary>Ends a reminder that was asked for in this chat.</summary>
internal sealed class StopReminding : DialogAction
{
    public override string Name => "stop-reminding";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("reminder", "own-reminder")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new EndPersonalReminder(given.Get<PersonalReminder>("reminder")!.Id)) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
}
