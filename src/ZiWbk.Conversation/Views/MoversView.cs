using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>Which offices have moved within a month and by how much, or which have recorded nothing for a month.</summary>
internal sealed class MoversView(bool stuck) : View
{
    private const int Size = 10;
    private const string Movers = "movers";
    private const string Stuck = "stuck";

    public override string Name => stuck ? Stuck : Movers;

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup || OfficeRanking.Readable(scene).Take(2).Count() < 2)
            return new OfficesView().Show(scene, ViewArguments.None, 1);
        if (scene.Year is null || scene.Instrument is null)
            return new(OfficeView.WithoutYear(scene));
        var all = OfficeRanking.Of(scene).Select(office => (Office: office, Last: OfficeMove.Last(scene.Regency, office.Standing.Assessment.Id))).ToList();
        var still = all.Where(entry => OfficeMove.IsStuck(entry.Last, scene.Today)).ToList();
        var text = new Passage().Line(stuck
            ? scene.Say($"*{still.Count} dari {all.Count} kantor tidak bergerak {OfficeMove.StuckAfterDays} hari*", $"*{still.Count} of {English.Count(all.Count, "office")} have not moved for {OfficeMove.StuckAfterDays} days*")
            : scene.Say($"*{all.Count - still.Count} dari {all.Count} kantor bergerak {OfficeMove.StuckAfterDays} hari ini*", $"*{all.Count - still.Count} of {English.Count(all.Count, "office")} have moved within {OfficeMove.StuckAfterDays} days*"));
        return stuck ? Still(scene, still, text, page) : Moving(scene, [.. all.Except(still)], text, page);
    }

    private Message Still(Scene scene, List<(OfficeDistance Office, DateOnly? Last)> still, Passage text, int page)
    {
        // Who has never moved first, then who has waited longest.
        var pages = new Pages<(OfficeDistance Office, DateOnly? Last)>([.. still.OrderBy(entry => entry.Last ?? DateOnly.MinValue).ThenBy(entry => entry.Office.Unit.ShortName, StringComparer.OrdinalIgnoreCase)], Size, page);
        if (still.Count == 0)
            text.Line(scene.Say("Semua kantor bergerak. Terima kasih!", "Every office moves. Thank you!"));
        text.Gap().Lines(pages.Items.Select((entry, at) => $"{pages.First + at + 1}. *{Passage.Quote(entry.Office.Unit.ShortName, 40)}* {Numbers.Points(entry.Office.Standing.Score.Total, scene.Language)} · "
            + (entry.Last is { } day
                ? scene.Say($"terakhir {Dates.Of(day, scene.Language)}", $"last on {Dates.Of(day, scene.Language)}")
                : scene.Say("belum pernah mencatat", "nothing recorded yet"))));
        return Buttons(scene, text, pages, pages.Items.Select(entry => entry.Office));
    }

    private Message Moving(Scene scene, List<(OfficeDistance Office, DateOnly? Last)> moving, Passage text, int page)
    {
        var changes = scene.History.Since(RegencyDay.StartOf(scene.Today.AddDays(-OfficeMove.StuckAfterDays)))
            .Select(recorded => recorded.Event).OfType<AnswersRecorded>().ToLookup(given => given.Assessment);
        var gains = moving.Select(entry => (entry.Office, entry.Last, Gain: Gain(scene, entry.Office, changes[entry.Office.Standing.Assessment.Id])))
            .OrderByDescending(entry => entry.Gain).ThenBy(entry => entry.Office.Unit.ShortName, StringComparer.OrdinalIgnoreCase).ToList();
        var pages = new Pages<(OfficeDistance Office, DateOnly? Last, Rational Gain)>(gains, Size, page);
        if (gains.Count == 0)
            text.Line(scene.Say("Belum ada yang mencatat sesuatu bulan ini.", "Nobody has recorded anything this month."));
        text.Gap().Lines(pages.Items.Select((entry, at) =>
            $"{pages.First + at + 1}. *{Passage.Quote(entry.Office.Unit.ShortName, 40)}* {Signed(entry.Gain, scene.Language)} → {Numbers.Points(entry.Office.Standing.Score.Total, scene.Language)} · "
            + scene.Say($"kurang {Numbers.Points(entry.Office.Distance, scene.Language)} ke ambang", $"{Numbers.Points(entry.Office.Distance, scene.Language)} short of the gates")));
        return Buttons(scene, text, pages, pages.Items.Select(entry => entry.Office));
    }

    private Message Buttons<T>(Scene scene, Passage text, Pages<T> pages, IEnumerable<OfficeDistance> offices) => text.ToMessage(new Keyboard()
        .Grid(2, offices.Select(office => Keyboard.Press(office.Unit.ShortName, new ViewLink("progress", ViewArguments.None.With("unit", office.Unit)).Value)))
        .Row(pages.Turners(Name, ViewArguments.None))
        .Row(
            stuck
                ? Keyboard.Press(scene.Say("Yang bergerak", "Who moves"), new ViewLink(Movers, ViewArguments.None).Value)
                : Keyboard.Press(scene.Say("Yang macet", "Who is stuck"), new ViewLink(Stuck, ViewArguments.None).Value),
            Keyboard.Press(scene.Say("Gambar semua kantor", "Picture of all offices"), new ViewLink("overview", ViewArguments.None).Value)));

    private static Rational Gain(Scene scene, OfficeDistance office, IEnumerable<AnswersRecorded> changes) =>
        office.Standing.Score.Total - Status.Reports.ScoreHistory.Before(new(scene.Regency, scene.Rulebook, office.Unit, office.Standing, scene.Today), changes);

    private static string Signed(Rational gain, Language language) => gain < Rational.Zero ? "−" + Numbers.Points(-gain, language) : "+" + Numbers.Points(gain, language);
}
