using System.Collections.Immutable;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Views;

/// <summary>A reviewer's desk: which office to look at next, and what waits where.</summary>
internal sealed class ReviewsView : View
{
    private const int Size = 8;

    public override string Name => "reviews";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return new(scene.Say("Antrean reviu dibuka di percakapan pribadi.", "The review desk is opened in a private chat."));
        var desk = ReviewDesk.Of(scene);
        var waiting = desk.Where(office => office.Waiting.Count > 0).ToList();
        if (waiting.Count == 0)
            return new(desk.Count == 0
                ? scene.Say("Belum ada yang perlu direviu.", "There is nothing to review yet.")
                : scene.Say("✓ Semua yang diisi kantor binaan sudah direviu. Terima kasih!", "✓ All that your offices have answered is reviewed. Thank you!"));
        var pages = new Pages<OfficeToReview>(waiting, Size, page);
        return new Passage()
            .Line(scene.Say($"*Antrean reviu: {waiting.Count} kantor*", $"*To review: {English.Count(waiting.Count, "office")}*"))
            .Line(scene.Say("Yang dekat tenggat di atas, lalu yang berubah sejak reviu terakhir, lalu yang terlama menunggu.", "Those near their date come first, then those changed since the last review, then those that have waited longest."))
            .Gap()
            .Lines(pages.Items.Select((office, at) => Line(scene, office, pages.First + at + 1)))
            .ToMessage(new Keyboard()
                .Row(Keyboard.Press(scene.Say("▶ Tinjau berikutnya", "▶ Review the next"), "/tinjau"))
                .Grid(2, pages.Items.Select(office => Keyboard.Press(office.Unit.ShortName, $"/tinjau {office.Unit.Id}")))
                .Row(pages.Turners(Name, ViewArguments.None)));
    }

    private static string Line(Scene scene, OfficeToReview office, int place)
    {
        var again = office.Again == 0 ? "" : scene.Say($", {office.Again} berubah", $", {office.Again} changed");
        return scene.Say(
            $"{place}. *{Passage.Quote(office.Unit.ShortName, 40)}*: {office.Waiting.Count} menunggu{again}, {office.Reviewed} sudah direviu{Due(scene, office)}",
            $"{place}. *{Passage.Quote(office.Unit.ShortName, 40)}*: {office.Waiting.Count} waiting{again}, {office.Reviewed} reviewed{Due(scene, office)}");
    }

    private static string Due(Scene scene, OfficeToReview office)
    {
        if (office.Due is not { } due || !office.IsNear(scene.Today))
            return "";
        var day = Dates.Of(due, scene.Language);
        return due < scene.Today ? scene.Say($"\n   ⚠ tenggat {day} sudah lewat", $"\n   ⚠ was due {day}") : scene.Say($"\n   ⏰ tenggat {day}", $"\n   ⏰ due {day}");
    }
}
