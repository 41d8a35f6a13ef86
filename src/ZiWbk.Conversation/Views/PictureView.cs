using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>A picture of an office, with a sentence that says what it shows, and the way to the other pictures.</summary>
internal abstract class PictureView : OfficeView
{
    private static readonly (string View, string Id, string En)[] _all =
    [
        ("radar", "Radar area", "Radar of areas"), ("gates", "Semua ambang", "All gates"),
        ("progress", "Perkembangan", "Progress"), ("timeline", "Linimasa", "Timeline"),
    ];

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var report = OfficeReport.Of(office.Whole);
        var (words, picture) = Paint(office, report, new(report, office.Language, office.Scene.Notice?.In(office.Language)));
        return new Passage().Lines(words).ToMessage(new Keyboard()
            .Grid(2, _all.Where(other => other.View != Name).Select(other => office.Link(office.Say(other.Id, other.En), other.View)).Append(office.Link("Status", "status"))))
            with
        { Picture = picture };
    }

    /// <summary>What is said, and the picture.</summary>
    protected abstract (IEnumerable<string> Words, Picture Picture) Paint(OfficeScene office, OfficeReport report, OfficePictures pictures);
}

/// <summary>The areas as a radar against their gates.</summary>
internal sealed class RadarView : PictureView
{
    public override string Name => "radar";

    protected override (IEnumerable<string> Words, Picture Picture) Paint(OfficeScene office, OfficeReport report, OfficePictures pictures)
    {
        var weakest = report.Areas.Where(area => area.Gate is { Met: false }).Select(area => Markup.Escape(area.Score.Area.ShortTitle)).ToList();
        return (
            [
                office.Say($"*{office.ShortName}*: area pengungkit terhadap ambang {OfficeScene.TargetName(report.Target)} {office.Year}", $"*{office.ShortName}*: lever areas against the gates of {OfficeScene.TargetName(report.Target)} {office.Year}"),
                weakest.Count == 0
                    ? office.Say("✓ Semua area melewati ambangnya.", "✓ All areas pass their gates.")
                    : office.Say($"✗ Di bawah ambang: {string.Join(", ", weakest)}.", $"✗ Below the gate: {string.Join(", ", weakest)}."),
            ],
            pictures.Radar);
    }
}

/// <summary>All gates as bars with their margins.</summary>
internal sealed class GatesView : PictureView
{
    public override string Name => "gates";

    protected override (IEnumerable<string> Words, Picture Picture) Paint(OfficeScene office, OfficeReport report, OfficePictures pictures) => (
        [
            office.Say($"*{office.ShortName}*: semua ambang {OfficeScene.TargetName(report.Target)} {office.Year}", $"*{office.ShortName}*: all gates of {OfficeScene.TargetName(report.Target)} {office.Year}"),
            GateWords.Sentence(office, report.Target),
        ],
        pictures.Gates);
}

/// <summary>The total over the year, from what was recorded.</summary>
internal sealed class ProgressView : PictureView
{
    public override string Name => "progress";

    protected override (IEnumerable<string> Words, Picture Picture) Paint(OfficeScene office, OfficeReport report, OfficePictures pictures)
    {
        var since = new DateOnly(office.Year, 1, 1);
        var history = ScoreHistory.Of(office.Whole, since, office.Scene.History.Since(RegencyDay.StartOf(since)));
        var (first, last) = (history[0], history[^1]);
        var changed = history.Count < 2
            ? office.Say($"Nilai tetap {office.Points(last.Total)}; belum ada jawaban yang berubah sejak {office.Date(first.Day)}.", $"The score is still {office.Points(last.Total)}; no answer has changed since {office.Date(first.Day)}.")
            : office.Say(
                $"Nilai {office.Points(first.Total)} → *{office.Points(last.Total)}* ({office.Gain(last.Total - first.Total)}); terakhir berubah {office.Date(last.Day)}.",
                $"Score {office.Points(first.Total)} → *{office.Points(last.Total)}* ({office.Gain(last.Total - first.Total)}); it last changed on {office.Date(last.Day)}.");
        return ([office.Say($"*{office.ShortName}*: perkembangan nilai {office.Year}", $"*{office.ShortName}*: progress of the score {office.Year}"), changed], pictures.Progress(history));
    }
}

/// <summary>The year's stages and milestones with today.</summary>
internal sealed class TimelineView : PictureView
{
    public override string Name => "timeline";

    protected override (IEnumerable<string> Words, Picture Picture) Paint(OfficeScene office, OfficeReport report, OfficePictures pictures)
    {
        var next = report.Office.Dates.Where(date => date.Date >= report.Today).MinBy(date => date.Date);
        return (
            [
                office.Say($"*{office.ShortName}*: linimasa {office.Year}", $"*{office.ShortName}*: timeline of {office.Year}"),
                next is null
                    ? office.Say("Belum ada tanggal penting di depan.", "No milestone ahead has a day yet.")
                    : office.Say($"Berikutnya: {Markup.Escape(next.Milestone.Title.Id)}, {office.Date(next.Date!.Value)}.", $"Next: {Markup.Escape(next.Milestone.Title.En)}, {office.Date(next.Date!.Value)}."),
            ],
            pictures.Timeline);
    }

    protected override Message WithoutOffice(Scenes.Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return WhichOffice(scene);
        if (scene.Person is null || scene.Year is not { } year)
            return new(WithoutYear(scene));
        // Who follows all offices sees the year alone.
        return new YearView().Show(scene, ViewArguments.None, 1) with
        {
            Picture = YearPicture.Of(
                scene.Say($"Tahun {year}", $"The year {year}"), Assessment.Wording.Dates.Of(scene.Today, scene.Language), scene.Today, [],
                YearDate.All(scene.Regency, scene.Rulebook.Journey, year), scene.Rulebook.Calendar, scene.Language, scene.Notice?.In(scene.Language)),
        };
    }
}
