using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>All offices that the asker may read, in pictures: by kind, nearest to the gates first; one kind alone where it is named.</summary>
internal sealed class OverviewView : View
{
    private const string Kind = "kind";
    private const int MostKinds = 8;

    public override string Name => "overview";

    public override ImmutableDictionary<string, string> Parameters { get; } = ImmutableDictionary<string, string>.Empty.Add(Kind, "text");

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup || OfficeRanking.Readable(scene).Take(2).Count() < 2)
            return new OfficesView().Show(scene, ViewArguments.None, 1);
        if ((scene.Year, scene.Instrument) is not ({ } year, { } instrument))
            return new(OfficeView.WithoutYear(scene));
        var all = OfficeRanking.Of(scene).ToList();
        if (all.Count == 0)
            return new(scene.Say($"Belum ada kantor yang mengisi LKE {year}.", $"No office has filled the worksheet of {year} yet."));
        var kind = given.Get<string>(Kind) is { } named && all.Exists(office => office.Unit.Kind == named) ? named : null;
        var offices = kind is null ? all : all.Where(office => office.Unit.Kind == kind).ToList();
        var pages = new Pages<OfficeOverview>(RegencyPictures.Overview(offices, instrument, year, scene.Language, scene.Notice?.In(scene.Language)), 1, page);
        var text = new Passage()
            .Line(scene.Say($"*{offices.Count} kantor menuju WBK {year}*{Of(scene, kind)}", $"*{English.Count(offices.Count, "office")} on the way to WBK {year}*{Of(scene, kind)}"))
            .Line(scene.Say(
                $"{offices.Count(office => office.Passed == office.Gates)} melewati semua ambang. Dikelompokkan menurut jenis, yang paling dekat ke ambang lebih dahulu.",
                $"{offices.Count(office => office.Passed == office.Gates)} pass all gates. By kind, those nearest to the gates first."));
        return text.ToMessage(new Keyboard()
            .Row(pages.Turners(Name, kind is null ? ViewArguments.None : ViewArguments.None.With(Kind, kind)))
            .Grid(2, Kinds(scene, all, kind))
            .Row(
                Keyboard.Press(scene.Say("Daftar", "List"), new ViewLink("offices", ViewArguments.None).Value),
                Keyboard.Press(scene.Say("Siapa bergerak", "Who moves"), new ViewLink("movers", ViewArguments.None).Value)))
            with
        { Picture = pages.Items[0] };
    }

    private static string Of(Scene scene, string? kind) => kind is null ? "" : $": {Markup.Escape(OfficeKinds.Name(kind).In(scene.Language))}";

    private IEnumerable<Button?> Kinds(Scene scene, IReadOnlyList<OfficeDistance> all, string? shown)
    {
        var kinds = all.GroupBy(office => office.Unit.Kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        if (shown is not null)
            yield return Keyboard.Press(scene.Say("Semua jenis", "All kinds"), new ViewLink(Name, ViewArguments.None).Value);
        if (kinds.Count < 2)
            yield break;
        foreach (var kind in kinds.Where(kind => kind.Key != shown).Take(MostKinds))
            yield return Keyboard.Press($"{OfficeKinds.Name(kind.Key).In(scene.Language)} ({kind.Count()})", new ViewLink(Name, ViewArguments.None.With(Kind, kind.Key)).Value);
    }
}
