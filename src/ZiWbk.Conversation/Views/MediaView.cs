using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Media;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>What is to be published of each milestone of an office, and what has been; for whoever follows all of them, office by office.</summary>
internal sealed class MediaView : OfficeView
{
    private const int Size = 8;
    private const int MostLinks = 3;

    public override string Name => "media";

    protected override Right Read => Right.ReadMedia;

    // Whoever follows all offices begins with all of them.
    protected override Unit? Usual(Scene scene) => scene.InGroup || scene.Person?.Role is not (Role.Media or Role.Admin) ? scene.OwnUnit : null;

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var text = new Passage().Line(office.Say($"*{office.ShortName}: publikasi {office.Year}*", $"*{office.ShortName}: publishing {office.Year}*"));
        foreach (var milestone in office.Scene.Rulebook.Journey.Milestones.Where(milestone => !milestone.Opens))
            text.Lines(Lines(office, milestone));
        var may = office.YearIsOpen && office.Scene.May(Right.TrackMedia, office.Unit.Id);
        return text.ToMessage(new Keyboard()
            .Row(
                may ? Keyboard.Press(office.Say("Catat yang terbit", "Note what is out"), $"/catat-publikasi {office.Unit.Id}") : null,
                may ? Keyboard.Press(office.Say("Rencanakan", "Plan"), $"/rencana-publikasi {office.Unit.Id}") : null)
            .Row(office.Scene.InGroup ? null : Keyboard.Press(office.Say("Semua kantor", "All offices"), new ViewLink(Name, ViewArguments.None, 1).Value)));
    }

    protected override Message WithoutOffice(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup || scene.Year is not { } year)
            return scene.InGroup ? WhichOffice(scene) : new(WithoutYear(scene));
        var offices = scene.Regency.Units.Values
            .Where(unit => scene.May(Right.ReadMedia, unit.Id) && scene.Regency.Assessments.ContainsKey(new(unit.Id, year)))
            .Select(unit => (Unit: unit, Tally: Tally.Of(scene.Regency.Assessment(new(unit.Id, year)), scene)))
            .OrderByDescending(entry => entry.Tally.Late).ThenByDescending(entry => entry.Tally.Planned)
            .ThenBy(entry => entry.Unit.ShortName, StringComparer.OrdinalIgnoreCase).ToList();
        if (offices.Count == 0)
            return WhichOffice(scene);
        var pages = new Pages<(Unit Unit, Tally Tally)>(offices, Size, page);
        var text = new Passage()
            .Line(scene.Say($"*Publikasi {year}: {offices.Count} kantor*", $"*Publishing {year}: {English.Count(offices.Count, "office")}*"))
            .Line(scene.Say(
                $"{offices.Sum(entry => entry.Tally.Published)} tahapan sudah terbit, {offices.Sum(entry => entry.Tally.Planned)} direncanakan, {offices.Sum(entry => entry.Tally.Late)} di antaranya terlambat.",
                $"{English.Count(offices.Sum(entry => entry.Tally.Published), "milestone")} published, {offices.Sum(entry => entry.Tally.Planned)} planned, {offices.Sum(entry => entry.Tally.Late)} of them overdue."))
            .Line(scene.Say("Yang terlambat terbit di atas.", "Those overdue come first."))
            .Gap()
            .Lines(pages.Items.Select((entry, at) => Line(scene, entry.Unit, entry.Tally, pages.First + at + 1)));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Select(entry => Keyboard.Press(entry.Unit.ShortName, new ViewLink(Name, ViewArguments.None.With("unit", entry.Unit)).Value)))
            .Row(pages.Turners(Name, ViewArguments.None)));
    }

    private static IEnumerable<string> Lines(OfficeScene office, Milestone milestone)
    {
        var plan = office.Assessment.Media.GetValueOrDefault(milestone.Id) ?? MediaPlan.None;
        var title = Markup.Escape(milestone.Title.In(office.Language));
        if (!plan.Published.IsEmpty)
        {
            yield return $"✓ *{title}*";
            foreach (var publication in plan.Published.Reverse().Take(MostLinks))
                yield return $"  {office.Date(publication.Date)}\n  {Markup.Escape(Passage.Cut(publication.Link, 120))}";
            if (plan.Published.Count > MostLinks)
                yield return office.Say($"  … dan {plan.Published.Count - MostLinks} tautan lagi", $"  … and {English.Count(plan.Published.Count - MostLinks, "more link")}");
            yield break;
        }

        yield return plan.Planned is not { } planned ? office.Say($"• {title}: belum direncanakan", $"• {title}: not planned")
            : planned < office.Scene.Today ? office.Say($"⚠ *{title}*: seharusnya terbit {office.Date(planned)}", $"⚠ *{title}*: was due on {office.Date(planned)}")
            : office.Say($"• *{title}*: rencana {office.Date(planned)}", $"• *{title}*: planned for {office.Date(planned)}");
    }

    private static string Line(Scene scene, Unit unit, Tally tally, int place)
    {
        var late = tally.Late > 0 ? scene.Say($" · ⚠ {tally.Late} terlambat", $" · ⚠ {tally.Late} overdue") : "";
        var name = Passage.Quote(unit.ShortName, 40);
        return scene.Say(
            $"{place}. *{name}* {tally.Published} terbit, {tally.Planned} direncanakan{late}",
            $"{place}. *{name}* {tally.Published} published, {tally.Planned} planned{late}");
    }

    /// <summary>How many milestones of an office are published, planned and not out yet, and of those overdue.</summary>
    private readonly record struct Tally(int Published, int Planned, int Late)
    {
        public static Tally Of(UnitAssessment assessment, Scene scene)
        {
            var waiting = assessment.Media.Values.Where(plan => plan.Published.IsEmpty && plan.Planned is not null).ToList();
            return new(assessment.Media.Values.Count(plan => !plan.Published.IsEmpty), waiting.Count, waiting.Count(plan => plan.Planned < scene.Today));
        }
    }
}
