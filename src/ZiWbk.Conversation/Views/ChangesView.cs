using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>What has changed since a day.</summary>
internal sealed class ChangesView() : OfficeView(("since", "since"))
{
    private const int Size = 10;
    private const int Week = 7;
    private const int Month = 30;

    public override string Name => "changes";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var since = Earliest(given.GetValue<DateOnly>("since") ?? office.Scene.Today.AddDays(-Week));
        var changes = RecentChanges.Of(office, Scene.StartOf(since));
        var pages = new Pages<Change>(changes.Newest, Size, page);
        var text = new Passage().Line(office.Say(
            $"*{office.ShortName}: yang berubah sejak {office.Date(since)}*",
            $"*{office.ShortName}: what changed since {office.Date(since)}*"));
        if (changes.Newest.Count == 0)
            text.Line(office.Say("Belum ada yang berubah.", "Nothing has changed."));
        else
            text.Line(Score(office, changes)).Lines(Days(office, pages.Items));
        return text.ToMessage(new Keyboard()
            // The day is written into the link, so that turning the page tomorrow turns the same list.
            .Row(pages.Turners(Name, given.With("unit", office.Unit).With("since", since)))
            .Row(
                office.Link(office.Say("7 hari", "7 days"), Name, ("since", office.Scene.Today.AddDays(-Week))),
                office.Link(office.Say("30 hari", "30 days"), Name, ("since", office.Scene.Today.AddDays(-Month))),
                office.Link("Status", "status")));
    }

    private static DateOnly Earliest(DateOnly since) => since < new DateOnly(2000, 1, 1) ? new(2000, 1, 1) : since;

    private static string Score(OfficeScene office, RecentChanges changes)
    {
        var (then, now) = (changes.Before(office).Total, office.Score.Total);
        return then == now
            ? office.Say($"Nilai tetap {office.Points(now)}.", $"The score is still {office.Points(now)}.")
            : office.Say(
                $"Nilai {office.Points(then)} → *{office.Points(now)}* ({office.Gain(now - then)}).",
                $"Score {office.Points(then)} → *{office.Points(now)}* ({office.Gain(now - then)}).");
    }

    private static IEnumerable<string> Days(OfficeScene office, IReadOnlyList<Change> changes)
    {
        var named = office.Scene.May(Right.ReadAudit, office.Unit.Id);
        foreach (var day in changes.GroupBy(change => Scene.DayOf(change.Last.At)))
        {
            yield return "";
            yield return $"*{office.Date(day.Key)}*";
            foreach (var change in day)
                yield return "• " + change.Say(office) + (named ? $" · {PersonWords.Name(office.Scene, change.Last.Actor)}" : "");
        }
    }
}
