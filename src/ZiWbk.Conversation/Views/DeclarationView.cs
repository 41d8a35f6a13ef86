using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>An office's day of declaration: when, where, before whom, who has signed, what is published of it.</summary>
internal sealed class DeclarationView : OfficeView
{
    /// <summary>The milestone that the declaration is, in the journey's data.</summary>
    public const string Milestone = "pencanangan";

    private const int MostWitnesses = 20;

    public override string Name => "declaration";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var declaration = office.Assessment.Declaration;
        var text = new Passage()
            .Line(office.Say($"*{office.ShortName}: pencanangan {office.Year}*", $"*{office.ShortName}: declaration {office.Year}*"))
            .Line(Day(office, declaration))
            .Line(Place(office, declaration))
            .Line(Pacts(office, declaration))
            .Line(Published(office))
            .Gap()
            .Lines(Witnesses(office, declaration));
        var may = office.Unit.Id == office.Scene.OwnUnit?.Id && office.YearIsOpen && office.Scene.May(Right.PlanDeclaration, office.Unit.Id);
        return text.ToMessage(new Keyboard()
            .Row(may ? Keyboard.Press(office.Say("Hari dan tempat", "Day and place"), "/atur-pencanangan") : null, may ? Keyboard.Press(office.Say("Hitung pakta", "Count pacts"), "/pakta") : null)
            .Row(
                may ? Keyboard.Press(office.Say("Undang saksi", "Invite a witness"), "/undang-saksi") : null,
                may && !declaration.Witnesses.IsEmpty ? Keyboard.Press(office.Say("Jawaban saksi", "A witness's answer"), "/jawaban-saksi") : null)
            .Row(office.Link(office.Say("Publikasi", "Publishing"), "media")));
    }

    private static string Day(OfficeScene office, Declaration declaration)
    {
        if (declaration.Date is not { } date)
            return office.Say("✗ Hari: belum ditetapkan", "✗ Day: not set");
        var left = date.DayNumber - office.Scene.Today.DayNumber;
        var when = left switch
        {
            > 0 => office.Say($", {left} hari lagi", $", {English.Count(left, "day")} to go"),
            0 => office.Say(", hari ini", ", today"),
            _ => "",
        };
        return office.Say($"{(left <= 0 ? "✓" : "•")} Hari: {office.Date(date)}{when}", $"{(left <= 0 ? "✓" : "•")} Day: {office.Date(date)}{when}");
    }

    private static string Place(OfficeScene office, Declaration declaration) => declaration.Place switch
    {
        null => office.Say("✗ Tempat: belum ditetapkan", "✗ Place: not set"),
        { Text: { } place } => office.Say($"✓ Tempat: {Passage.Quote(place, 100)}", $"✓ Place: {Passage.Quote(place, 100)}"),
        _ => office.Say("✓ Tempat: (dihapus)", "✓ Place: (erased)"),
    };

    private static string Pacts(OfficeScene office, Declaration declaration) => declaration.Pacts is { } pacts
        ? office.Say(
            $"{(pacts.IsComplete ? "✓" : "✗")} Pakta integritas: {pacts.Collected} dari {pacts.Of} sudah ditandatangani",
            $"{(pacts.IsComplete ? "✓" : "✗")} Integrity pacts: {pacts.Collected} of {pacts.Of} signed")
        : office.Say("✗ Pakta integritas: belum dihitung", "✗ Integrity pacts: not counted");

    private static string Published(OfficeScene office)
    {
        var published = office.Assessment.Media.GetValueOrDefault(Milestone)?.Published.Count ?? 0;
        return published > 0
            ? office.Say($"✓ Publikasi: {published} tautan", $"✓ Published: {English.Count(published, "link")}")
            : office.Say("✗ Publikasi: belum ada", "✗ Published: nothing yet");
    }

    private static IEnumerable<string> Witnesses(OfficeScene office, Declaration declaration)
    {
        if (declaration.Witnesses.IsEmpty)
        {
            yield return office.Say("Belum ada saksi yang diundang.", "No witness has been invited yet.");
            yield break;
        }

        var coming = declaration.Witnesses.Count(witness => witness.Answer == WitnessAnswer.Coming);
        yield return office.Say(
            $"*Saksi:* {declaration.Witnesses.Count} diundang, {coming} akan hadir",
            $"*Witnesses:* {declaration.Witnesses.Count} invited, {coming} coming");
        foreach (var witness in declaration.Witnesses.Take(MostWitnesses))
        {
            var name = witness.Name is { } known ? Passage.Quote(known, 60) : office.Say("(namanya dihapus)", "(name erased)");
            yield return witness.Answer switch
            {
                WitnessAnswer.Coming => office.Say($"✓ {name}: akan hadir", $"✓ {name}: will come"),
                WitnessAnswer.Declined => office.Say($"✗ {name}: berhalangan", $"✗ {name}: cannot come"),
                _ => office.Say($"• {name}: belum menjawab", $"• {name}: no answer yet"),
            };
        }

        if (declaration.Witnesses.Count > MostWitnesses)
            yield return office.Say($"… dan {declaration.Witnesses.Count - MostWitnesses} lagi", $"… and {declaration.Witnesses.Count - MostWitnesses} more");
    }
}
