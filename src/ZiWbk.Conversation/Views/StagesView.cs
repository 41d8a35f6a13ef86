using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Journey.Progress;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>Where an office is on its way, what comes next, and what is lacking; for whoever sees all offices, where each of them is.</summary>
internal sealed class StagesView : OfficeView
{
    private const int Upcoming = 3;
    private const int Size = 8;
    private const int MostLacking = 12;

    public override string Name => "stages";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var journey = OfficeJourney.Of(office);
        var (current, next) = (journey.Progress.Current, journey.Progress.Next);
        var text = new Passage()
            .Line(office.Say($"*{office.ShortName}: tahapan {office.Year}*", $"*{office.ShortName}: stages of {office.Year}*"))
            .Line(office.Say($"Hari ini {office.Date(office.Scene.Today)}.", $"Today is {office.Date(office.Scene.Today)}."))
            .Gap()
            .Lines(journey.Progress.Stages.Select(stage => Line(office, stage, stage == current)))
            .Gap()
            .Lines(next is null ? [] : EntryWords.Hindrance(journey, next))
            .Gap();
        Next(journey, text);
        Lacking(journey, text);
        return text.ToMessage(new Keyboard()
            .Grid(2, journey.Progress.Stages.Select(stage => journey.StageLink(stage.Stage)))
            .Row(
                office.Link(office.Say("Jadwal mundur", "Plan backwards"), "plan"),
                office.Link(office.Say("Syarat", "Requirements"), "requirements"))
            .Row(
                Keyboard.Press(office.Say("Tanggal penting", "Milestones"), new ViewLink("year", ViewArguments.None).Value),
                office.MayWork(Right.Submit) ? Keyboard.Press(office.Say("Usulkan", "Submit"), "/usulkan") : null));
    }

    protected override Message WithoutOffice(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return WhichOffice(scene);
        if (scene.Instrument is null)
            return new(WithoutYear(scene));
        var offices = OfficeRanking.Of(scene)
            .OrderBy(office => office.Unit.ShortName, StringComparer.OrdinalIgnoreCase).ThenBy(office => office.Unit.Id.Value, StringComparer.Ordinal).ToList();
        if (offices.Count == 0)
            return WhichOffice(scene);
        var pages = new Pages<OfficeDistance>(offices, Size, page);
        var text = new Passage()
            .Line(scene.Say($"*Tahapan {scene.Year} tiap kantor*", $"*Stages of {scene.Year}, office by office*"))
            .Gap()
            .Lines(pages.Items.Select((office, at) => Office(OfficeJourney.Of(new(scene, office.Unit, office.Standing)), pages.First + at + 1)));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Select(office => Keyboard.Press(office.Unit.ShortName, new ViewLink(Name, ViewArguments.None.With("unit", office.Unit)).Value)))
            .Row(pages.Turners(Name, ViewArguments.None))
            .Row(Keyboard.Press(scene.Say("Tanggal penting", "Milestones"), new ViewLink("year", ViewArguments.None).Value)));
    }

    private static string Line(OfficeScene office, StageStanding stage, bool isCurrent)
    {
        var mark = stage.Done == stage.Total ? "✓" : isCurrent ? "➤" : "○";
        var here = isCurrent ? office.Say(" ← di sini", " ← here") : "";
        return $"{mark} {stage.Stage.Id} {Markup.Escape(stage.Stage.Title.In(office.Language))} {stage.Done}/{stage.Total}{here}";
    }

    private static void Next(OfficeJourney journey, Passage text)
    {
        var office = journey.Office;
        var next = journey.Office.Whole.NextTasks;
        if (next.Count == 0)
        {
            text.Line(office.Say("Semua tugas selesai. Selamat, dan terima kasih!", "All tasks are done. Congratulations, and thank you!"));
            return;
        }

        text.Line(office.Say("*Langkah berikutnya*", "*Next steps*"))
            .Lines(next.Take(Upcoming).SelectMany((standing, at) => (string[])[$"{at + 1}. *{standing.Task.Id}* {Passage.Quote(journey.Title(standing.Task), 90)}", journey.Who(standing)]));
    }

    private static void Lacking(OfficeJourney journey, Passage text)
    {
        var lacking = journey.Progress.Lacking.ToList();
        if (journey.Lacking(lacking) is not { } said)
            return;
        var codes = string.Join(", ", lacking.Take(MostLacking).Select(standing => standing.Task.Id));
        var more = lacking.Count > MostLacking ? journey.Office.Say($" dan {lacking.Count - MostLacking} lagi", $" and {lacking.Count - MostLacking} more") : "";
        text.Gap().Line($"⚠ {said}: {codes}{more}.");
    }

    private static string Office(OfficeJourney journey, int place)
    {
        var office = journey.Office;
        var (stage, late) = (journey.Progress.Current, journey.Progress.Stages.SelectMany(stage => stage.Open).Count(task => task.Duty.Due < office.Scene.Today));
        var lacking = journey.Progress.Lacking.Count();
        var name = Passage.Quote(office.Unit.ShortName, 40);
        return office.Say(
            $"{place}. *{name}* {stage.Stage.Id} {Markup.Escape(stage.Stage.Title.Id)} {stage.Done}/{stage.Total}{(late > 0 ? $" · ⚠ {late} terlambat" : "")}{(lacking > 0 ? $" · {lacking} belum terjadwal" : "")}",
            $"{place}. *{name}* {stage.Stage.Id} {Markup.Escape(stage.Stage.Title.En)} {stage.Done}/{stage.Total}{(late > 0 ? $" · ⚠ {late} overdue" : "")}{(lacking > 0 ? $" · {lacking} not scheduled" : "")}");
    }
}
