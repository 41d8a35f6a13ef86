using ZiWbk.Conversation.Messages;
using ZiWbk.Journey.Plans;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>What must be begun and finished when, so that a goal is reached by a date. Without a goal the next milestone that has a date.</summary>
internal sealed class PlanView() : OfficeView(("goal", "goal"), ("date", "date"))
{
    private const int Size = 8;

    public override string Name => "plan";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var map = OfficeJourney.Map(office);
        var named = given.Values.GetValueOrDefault("goal") ?? Coming(office);
        if (named is null)
            return Undated(office, null);
        var goal = PlanGoal.Of(map, named);
        var date = given.GetValue<DateOnly>("date") ?? (goal.Milestone is { } milestone ? YearDate.Of(office.Scene.Regency, milestone, office.Year).Date : null);
        if (date is not { } day)
            return Undated(office, goal);
        var plan = BackwardPlan.Of(map, OfficeJourney.Calendar(office), goal.Id, day, office.Whole.Done.Keys.ToHashSet(StringComparer.Ordinal), office.Scene.Today);
        var text = new Passage().Line(office.Say(
            $"*{office.ShortName}: jadwal mundur dari {Passage.Quote(goal.Title.Id, 60)}, {office.Date(day)}*",
            $"*{office.ShortName}: planned backwards from {Passage.Quote(goal.Title.En, 60)}, {office.Date(day)}*"));
        if (plan.Tasks.Count == 0)
            return text.Line(office.Say("Tidak ada tugas terbuka menuju tanggal itu: semuanya selesai.", "No open task leads to that date: all of them are done.")).ToMessage(Buttons(office));
        var tasks = plan.Tasks.OrderBy(task => task.LatestStart ?? task.LatestFinish ?? DateOnly.MaxValue).ToList();
        var pages = new Pages<PlannedTask>(tasks, Size, page);
        if (pages.Page == 1)
            Summary(office, plan, text);
        text.Gap().Lines(pages.Items.SelectMany((task, at) => Task(office, task, pages.First + at + 1)));
        return text.ToMessage(new Keyboard()
            .Row(pages.Turners(Name, ViewArguments.None.With("unit", office.Unit).With("goal", named).With("date", day)))
            .Row(Buttons(office).Rows.SelectMany(row => row)));
    }

    private static void Summary(OfficeScene office, BackwardPlan plan, Passage text)
    {
        // A duration is ours, and is never told as a rule.
        text.Line("_" + Passage.Quote(OfficeJourney.Map(office).AboutLasts.In(office.Language), 200) + "_");
        var late = plan.Late.ToList();
        var begun = plan.Tasks.Where(task => task.MustHaveBegun && !task.IsLate).ToList();
        // What must be over already has no start to be counted any more.
        var unplanned = plan.Unplanned.Where(task => !task.IsLate).ToList();
        text.Gap()
            .Line(late.Count == 0 ? null : office.Say($"⚠ Seharusnya sudah selesai: {Codes(late)}.", $"⚠ Must have been finished already: {Codes(late)}."))
            .Line(begun.Count == 0 ? null : office.Say($"⚠ Seharusnya sudah dimulai: {Codes(begun)}.", $"⚠ Must have begun already: {Codes(begun)}."))
            .Line(unplanned.Count == 0 ? null : office.Say(
                $"? Tidak dapat dijadwalkan, karena hari liburnya belum diketahui: {Codes(unplanned)}.",
                $"? Cannot be scheduled, because the holidays are not known: {Codes(unplanned)}."))
            .Line(plan.Critical.Count == 0 ? null : office.Say("Rantai yang paling menentukan: ", "The chain that decides: ") + string.Join(" → ", plan.Critical.Select(task => task.Task.Id)) + ".");
    }

    private static IEnumerable<string> Task(OfficeScene office, PlannedTask task, int place)
    {
        var mark = task.IsLate || task.MustHaveBegun ? " ⚠" : "";
        yield return $"{place}. *{task.Task.Id}* {Passage.Quote(task.Task.Title.In(office.Language), 90)}{mark}";
        yield return (task.LatestStart, task.LatestFinish) switch
        {
            ({ } start, { } finish) when start == finish => office.Say($"paling lambat {office.Date(start)}", $"on {office.Date(start)} at the latest"),
            ({ } start, { } finish) => office.Say(
                $"mulai paling lambat {office.Date(start)}, selesai {office.Date(finish)}",
                $"begin by {office.Date(start)}, finish by {office.Date(finish)}"),
            (null, { } finish) => office.Say(
                $"selesai paling lambat {office.Date(finish)}; mulainya tidak dapat dihitung",
                $"finish by {office.Date(finish)}; its start cannot be counted"),
            _ => office.Say("tidak terjadwal: di luar kalender yang diketahui", "not scheduled: beyond the calendar that is known"),
        };
    }

    // The next milestone that has a day, of those ahead.
    private static Milestone? Coming(OfficeScene office) => office.Whole.Dates
        .Where(date => date.Date >= office.Scene.Today).OrderBy(date => date.Date).Select(date => date.Milestone).FirstOrDefault();

    private static Message Undated(OfficeScene office, PlanGoal? goal)
    {
        var text = new Passage().Line(office.Say($"*{office.ShortName}: jadwal mundur*", $"*{office.ShortName}: planned backwards*"));
        text.Line(goal is null
            ? office.Say("Belum ada tanggal penting yang akan datang.", "No milestone ahead has a date yet.")
            : office.Say($"{Passage.Quote(goal.Title.Id, 60)} belum punya tanggal.", $"{Passage.Quote(goal.Title.En, 60)} has no date yet."));
        return text.Line(office.Say(
            "Sebutkan tujuan dan tanggalnya, misalnya *jadwal mundur dari Pengusulan 31 Mei*.",
            "Name the goal and its date, for example *plan backwards from Pengusulan 31 May*.")).ToMessage(Buttons(office));
    }

    private static string Codes(IEnumerable<PlannedTask> tasks) => string.Join(", ", tasks.Select(task => task.Task.Id));

    private static Keyboard Buttons(OfficeScene office) => new Keyboard().Row(
        Keyboard.Press(office.Say("Tujuan lain", "Another goal"), $"/rencana {office.Unit.Id}"),
        office.Link(office.Say("Tahapan", "Stages"), "stages"));
}
