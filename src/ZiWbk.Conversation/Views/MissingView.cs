using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>What is missing, most points for the least effort first.</summary>
internal sealed class MissingView() : OfficeView(("area", "area"), ("target", "target"))
{
    private const int Size = 5;

    public override string Name => "missing";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var area = given.Get<Area>("area");
        var target = given.GetValue<Target>("target") ?? office.Aim;
        var matters = office.Whole.Missing(area);
        var requirements = area is null ? [.. office.Whole.Requirements(target).Where(state => state.Met is not true)] : new List<RequirementState>();
        var pages = new Pages<MissingMatter>(matters, Size, page);
        var text = new Passage().Line(Heading(office, area, target)).Line(GateWords.Sentence(office, target, area)).Gap();
        if (matters.Count == 0)
            text.Line(Complete(office, area));
        else
            text.Line(Summary(office, matters)).Gap().Lines(pages.Items.SelectMany((matter, at) => Item(office, matter, pages.First + at + 1)));
        if (requirements.Count > 0 && pages.Page == 1)
            text.Gap().Line(office.Say("*Syarat di luar LKE*", "*Requirements outside the worksheet*")).Lines(requirements.Select(state => state.Say(office)));
        else if (requirements.Count == 0 && area is null && matters.Count == 0)
            text.Line(office.Say("Semua syarat di luar LKE juga terpenuhi. Selamat!", "All requirements outside the worksheet are met too. Congratulations!"));

        (string, object)[] aimed = given.GetValue<Target>("target") is { } chosen ? [("target", chosen)] : [];
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Select(matter => office.Work(matter.Question)))
            .Row(pages.Turners(Name, Turned(office, given)))
            .Grid(3, office.Areas(Name, aimed))
            .Row(
                area is null ? null : office.Link(office.Say("Semua area", "All areas"), Name, aimed),
                office.Link(office.Say("Jalan tercepat", "Shortest way"), "path", aimed)));
    }

    private static ViewArguments Turned(OfficeScene office, ViewArguments given) => given.With("unit", office.Unit);

    private static string Heading(OfficeScene office, Area? area, Target target)
    {
        var name = OfficeScene.TargetName(target);
        return area is null
            ? office.Say($"*{office.ShortName}: yang kurang untuk {name} {office.Year}*", $"*{office.ShortName}: what is missing for {name} {office.Year}*")
            : office.Say($"*{office.ShortName}: yang kurang di area {area.No} {Markup.Escape(area.ShortTitle)}*", $"*{office.ShortName}: what is missing in area {area.No} {Markup.Escape(area.ShortTitle)}*");
    }

    private static string Complete(OfficeScene office, Area? area)
    {
        var all = office.Score.Questions.Count(score => area is null || score.Question.Indicator.Area == area);
        return area is null
            ? office.Say($"Tidak ada yang kurang: {all} butir bernilai penuh dan berbukti. Kerja yang luar biasa!", $"Nothing is missing: all {all} questions score full and have evidence. Splendid work!")
            : office.Say($"Area ini lengkap: {all} butirnya bernilai penuh dan berbukti. Terima kasih!", $"This area is complete: its {all} questions score full and have evidence. Thank you!");
    }

    private static string Summary(OfficeScene office, IReadOnlyList<MissingMatter> matters)
    {
        (int Count, string Words)[] kinds =
        [
            (matters.Count(matter => matter.Blank), office.Say("kosong", "blank")),
            (matters.Count(matter => matter.LosesPoints), office.Say("belum bernilai penuh", "below full score")),
            (matters.Count(matter => matter.NoEvidence), office.Say("belum ada bukti", "without evidence")),
            (matters.Count(matter => matter.Returned), office.Say("dikembalikan TPI", "returned by the TPI")),
        ];
        var listed = string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {kind.Words}"));
        return office.Say(
            $"{matters.Count} butir perlu dilihat: {listed}. Urut dari yang paling banyak poin per upaya.",
            $"{English.Count(matters.Count, "question")} to look at: {listed}. Most points per effort come first.");
    }

    private static IEnumerable<string> Item(OfficeScene office, MissingMatter matter, int place)
    {
        var gain = matter.Score.Lost.IsZero ? "" : $" {office.Gain(matter.Score.Lost)} {office.Say("poin", "points")}";
        yield return $"{place}. *{matter.Question.Id}*{gain}";
        yield return Passage.Quote(matter.Question.Title, 140);
        yield return string.Join(" · ", Marks(office, matter));
    }

    private static IEnumerable<string> Marks(OfficeScene office, MissingMatter matter)
    {
        yield return matter.Score.Answer is null ? office.Say("○ kosong", "○ blank")
            : matter.Blank ? office.Say("○ jumlahnya belum lengkap", "○ counts incomplete")
            : office.Say("◐ jawaban ", "◐ answer ") + AnswerWords.Of(matter.Score, office.Language);
        if (matter.Question.Indicator.Area is null)
            yield return office.Say("dinilai dari luar", "measured from outside");
        if (matter.Returned)
        {
            var (own, tpi) = (office.Standing.Answers.Unit[matter.Question], office.Standing.Answers.Tpi[matter.Question]);
            yield return office.Say(
                $"↩ dikembalikan TPI ({AnswerWords.Of(matter.Question, own, office.Language)} → {AnswerWords.Of(matter.Question, tpi, office.Language)})",
                $"↩ returned by the TPI ({AnswerWords.Of(matter.Question, own, office.Language)} → {AnswerWords.Of(matter.Question, tpi, office.Language)})");
        }

        if (matter.NoEvidence)
            yield return office.Say("◇ belum ada bukti", "◇ no evidence");
        if (matter.Carried)
            yield return office.Say("dari tahun lalu", "last year's");
    }
}
