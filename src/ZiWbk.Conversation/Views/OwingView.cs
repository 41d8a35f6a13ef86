using System.Globalization;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>Who still owes what in an office; for whoever sees all offices, which office owes what.</summary>
internal sealed class OwingView : OfficeView
{
    private const int Size = 8;
    private const int MostCodes = 6;

    public override string Name => "owing";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var owed = OwedWork.Of(office);
        var people = owed.Where(work => work.Person is not null).ToList();
        var pages = new Pages<OwedWork>(people, Size, page);
        var done = office.Assessment.Duties
            .Where(duty => duty.Key.Kind == MatterKind.Question)
            .Select(duty => duty.Value.Person).Distinct().Count(person => people.TrueForAll(work => work.Person != person));
        var text = new Passage().Line(office.Say($"*{office.ShortName}: siapa yang belum, {office.Year}*", $"*{office.ShortName}: who still owes, {office.Year}*"));
        if (owed.Count == 0)
            text.Line(office.Say("Tidak ada yang tertunda: semua butir terisi dan berbukti. Terima kasih!", "Nothing is owed: all questions are answered and have evidence. Thank you!"));
        else if (people.Count == 0)
            text.Line(office.Say("Belum ada penanggung jawab yang punya tunggakan.", "Nobody in charge owes anything."));
        else
            text.Gap().Lines(pages.Items.SelectMany((work, at) => Person(office, work, pages.First + at + 1)));
        if (done > 0 && owed.Count > 0)
            text.Gap().Line(office.Say($"{done} penanggung jawab sudah tuntas. Terima kasih!", $"{done} in charge are all done. Thank you!"));
        if (owed is [.., { Person: null } nobody])
            text.Gap().Line(Nobody(office, nobody));
        return text.ToMessage(new Keyboard()
            .Row(pages.Turners(Name, given.With("unit", office.Unit)))
            .Row(
                office.Link(office.Say("Apa yang kurang", "What is missing"), "missing"),
                office.MayWork(Right.AssignDuties) ? Keyboard.Press(office.Say("Penanggung jawab", "Put in charge"), "/tugaskan") : null));
    }

    protected override Message WithoutOffice(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return WhichOffice(scene);
        if (scene.Instrument is null)
            return new(WithoutYear(scene));
        // Blanks are known of every office at once; the rest is looked up for the page alone.
        var offices = OfficeRanking.Of(scene)
            .OrderBy(office => office.Standing.Score.Answered)
            .ThenBy(office => office.Unit.ShortName, StringComparer.OrdinalIgnoreCase).ThenBy(office => office.Unit.Id.Value, StringComparer.Ordinal).ToList();
        if (offices.Count == 0)
            return WhichOffice(scene);
        var pages = new Pages<OfficeDistance>(offices, Size, page);
        var text = new Passage()
            .Line(scene.Say($"*Kantor mana yang belum, {scene.Year}*", $"*Which offices still owe, {scene.Year}*"))
            .Line(scene.Say("Yang paling banyak kosong di atas.", "Those with the most blanks come first."))
            .Gap()
            .Lines(pages.Items.Select((office, at) => Office(new(scene, office.Unit, office.Standing), pages.First + at + 1)));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Select(office => Keyboard.Press(office.Unit.ShortName, new ViewLink(Name, ViewArguments.None.With("unit", office.Unit)).Value)))
            .Row(pages.Turners(Name, ViewArguments.None)));
    }

    private static IEnumerable<string> Person(OfficeScene office, OwedWork work, int place)
    {
        yield return $"{place}. *{PersonWords.Name(office.Scene, work.Person!.Value)}*: {Count(office, work)}";
        if (work.Due is not { } due)
            yield break;
        var late = office.Scene.Today.DayNumber - due.DayNumber;
        yield return late > 0
            ? office.Say($"⚠ terlambat {late} hari, tenggat {office.Date(due)}", $"⚠ {English.Count(late, "day")} overdue, due {office.Date(due)}")
            : late == 0 ? office.Say("tenggat hari ini", "due today")
            : office.Say($"tenggat terdekat {office.Date(due)}", $"next due {office.Date(due)}");
    }

    private static string Count(OfficeScene office, OwedWork work)
    {
        var blank = work.Blank > 0 ? office.Say($"{work.Blank} kosong", $"{work.Blank} blank") : null;
        var bare = work.NoEvidence > 0 ? office.Say($"{work.NoEvidence} belum ada bukti", $"{work.NoEvidence} without evidence") : null;
        var tasks = work.Tasks.Count > 0
            ? office.Say($"{work.Tasks.Count} tugas tahapan ({Codes(work)})", $"{English.Count(work.Tasks.Count, "task")} of the stages ({Codes(work)})")
            : null;
        return string.Join(", ", new[] { blank, bare, tasks }.OfType<string>());
    }

    private static string Codes(OwedWork work) =>
        string.Join(", ", work.Tasks.Take(MostCodes).Select(task => task.Id)) + (work.Tasks.Count > MostCodes ? ", …" : "");

    private static string Nobody(OfficeScene office, OwedWork nobody)
    {
        var areas = string.Join(", ", nobody.ByArea().Select(entry => entry.Area is { } area
            ? string.Create(CultureInfo.InvariantCulture, $"area {area.No} {Markup.Escape(area.ShortTitle)} {entry.Count}")
            : office.Say($"hasil {entry.Count}", $"results {entry.Count}")));
        return office.Say($"Tanpa penanggung jawab: {nobody.Matters.Count} butir ({areas}).", $"Nobody in charge: {English.Count(nobody.Matters.Count, "question")} ({areas}).");
    }

    private static string Office(OfficeScene office, int place)
    {
        var owed = OwedWork.Of(office);
        var (blank, bare) = (owed.Sum(work => work.Blank), owed.Sum(work => work.NoEvidence));
        var late = owed.Count(work => work.Overdue(office.Scene.Today));
        var nobody = owed.FirstOrDefault(work => work.Person is null)?.Matters.Count ?? 0;
        return office.Say(
            $"{place}. *{office.ShortName}* {blank} kosong, {bare} belum ada bukti, {nobody} tanpa penanggung jawab{(late > 0 ? $" · ⚠ {late} orang terlambat" : "")}",
            $"{place}. *{office.ShortName}* {blank} blank, {bare} without evidence, {nobody} with nobody in charge{(late > 0 ? $" · ⚠ {late} overdue" : "")}");
    }
}
