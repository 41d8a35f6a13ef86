using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Audit;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>"Siapa mengubah apa, kapan, dari mana": of one office, or for an admin of everything. Never in a group: it names people.</summary>
internal sealed class AuditView : View
{
    private const int Size = 8;
    private const int Week = 7;
    private const int Month = 30;
    private const int MostDetails = 4;

    public override string Name => "audit";

    public override ImmutableDictionary<string, string> Parameters { get; } =
        ImmutableDictionary.CreateRange<string, string>([new("unit", "unit"), new("since", "since")]);

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return new(scene.Say("Riwayat menyebut nama, jadi hanya dibuka di percakapan pribadi.", "The history names people, so it is opened in a private chat only."));
        var all = scene.May(Right.ReadAudit, null);
        var unit = given.Get<Unit>("unit") ?? (all ? null : scene.OwnUnit);
        if (unit is null ? !all : !scene.May(Right.ReadAudit, unit.Id))
            return new(RightsTable.Refusal(Right.ReadAudit).In(scene.Language));

        var since = given.GetValue<DateOnly>("since") ?? scene.Today.AddDays(-Week);
        var entries = AuditTrail.Of(scene.History.Since(Scene.StartOf(since < new DateOnly(2000, 1, 1) ? new(2000, 1, 1) : since)), scene.Regency)
            .Where(entry => unit is null || entry.Unit == unit.Id).Reverse().ToList();
        var pages = new Pages<AuditEntry>(entries, Size, page);
        var where = unit is null ? scene.Say("seluruh kabupaten", "the whole regency") : Passage.Quote(unit.ShortName, 40);
        var text = new Passage().Line(scene.Say(
            $"*Riwayat {where} sejak {Dates.Of(since, scene.Language)}*",
            $"*History of {where} since {Dates.Of(since, scene.Language)}*"));
        if (entries.Count == 0)
            text.Line(scene.Say("Belum ada yang tercatat.", "Nothing is on record."));
        foreach (var day in pages.Items.GroupBy(entry => Scene.DayOf(entry.At)))
            text.Gap().Line($"*{Dates.Of(day.Key, scene.Language)}*").Lines(day.SelectMany(entry => Lines(scene, entry)));
        var links = unit is null ? ViewArguments.None : ViewArguments.None.With("unit", unit);
        return text.ToMessage(new Keyboard()
            .Row(pages.Turners(Name, links.With("since", since)))
            .Row(
                Keyboard.Press(scene.Say("7 hari", "7 days"), new ViewLink(Name, links.With("since", scene.Today.AddDays(-Week))).Value),
                Keyboard.Press(scene.Say("30 hari", "30 days"), new ViewLink(Name, links.With("since", scene.Today.AddDays(-Month))).Value)));
    }

    private static IEnumerable<string> Lines(Scene scene, AuditEntry entry)
    {
        var time = Scene.TimeOf(entry.At).ToString(scene.Language == Assessment.Language.English ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);
        yield return $"• {time} *{Passage.Quote(entry.Who.In(scene.Language), 40)}*, {Passage.Quote(entry.Where.In(scene.Language), 60)}";
        yield return "  " + Passage.Quote(entry.What.In(scene.Language), 200);
        foreach (var detail in entry.Details.Take(MostDetails))
            yield return "  " + Passage.Quote(detail.In(scene.Language), 80);
        if (entry.Details.Length > MostDetails)
            yield return scene.Say($"  … dan {entry.Details.Length - MostDetails} lagi", $"  … and {entry.Details.Length - MostDetails} more");
    }
}
