using System.Collections.Immutable;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>All offices that the asker may read, side by side.</summary>
internal sealed class OfficesView : View
{
    private const int Size = 8;

    public override string Name => "offices";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return scene.OwnUnit is { } bound ? OfView(scene, bound) : OfficeView.WhichOffice(scene);
        var readable = OfficeRanking.Readable(scene).Take(2).ToArray();
        if (readable is [var only])
            return OfView(scene, only);
        if (readable.Length == 0)
            return new(scene.Say("Belum ada kantor yang statusnya dapat Bapak/Ibu lihat.", "There is no office yet whose status you can see."));
        if (scene.Instrument is null)
            return new(OfficeView.WithoutYear(scene));

        var ranked = OfficeDistance.Ranked(OfficeRanking.Of(scene));
        if (ranked.Count == 0)
            return new(scene.Say($"Belum ada kantor yang mengisi LKE {scene.Year}.", $"No office has filled the worksheet of {scene.Year} yet."));
        var pages = new Pages<OfficeDistance>(ranked, Size, page);
        var text = new Passage()
            .Line(scene.Say($"*{ranked.Count} kantor menuju WBK {scene.Year}*", $"*{English.Count(ranked.Count, "office")} on the way to WBK {scene.Year}*"))
            .Line(scene.Say("Yang paling dekat ke ambang WBK di atas.", "Those nearest to the gates of WBK come first."))
            .Gap()
            .Lines(pages.Items.Select((office, at) => Line(scene, office, pages.First + at + 1)));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Select(office => Keyboard.Press(office.Unit.ShortName, new ViewLink("status", ViewArguments.None.With("unit", office.Unit)).Value)))
            .Row(pages.Turners(Name, ViewArguments.None))
            .Row(
                Keyboard.Press(scene.Say("Gambar", "Picture"), new ViewLink("overview", ViewArguments.None).Value),
                Keyboard.Press(scene.Say("Siapa bergerak", "Who moves"), new ViewLink("movers", ViewArguments.None).Value)));
    }

    private static Message OfView(Scene scene, Unit unit) => new StatusView().Show(scene, ViewArguments.None.With("unit", unit), 1);

    private static string Line(Scene scene, OfficeDistance office, int place)
    {
        var score = office.Standing.Score;
        var mark = office.Passed == office.Gates ? "✓" : "✗";
        var name = Passage.Quote(office.Unit.ShortName, 40);
        return scene.Say(
            $"{place}. *{name}* {Numbers.Points(score.Total, scene.Language)} · {mark} {office.Passed}/{office.Gates} ambang · {score.Answered}/{score.Questions.Count} butir",
            $"{place}. *{name}* {Numbers.Points(score.Total, scene.Language)} · {mark} {office.Passed}/{office.Gates} gates · {score.Answered}/{score.Questions.Count} answered");
    }
}
