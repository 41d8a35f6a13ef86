using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Conversation.Views;

/// <summary>What the views say is what the score, the gates and the path say.</summary>
public class ViewNumberTests
{
    private static readonly ViewWorld _world = ViewWorld.AtWork();

    private static readonly AnswerSheet _sheet = _world.Regency.Assessment(ViewWorld.Id(_world.Dishub)).Sheets(ViewWorld.Lke).Effective();

    private static readonly Score _score = Scorer.Score(_sheet);

    [Fact]
    public void The_status_tells_the_total_of_the_worksheet() => Assert.Contains($"Total {Points(_score.Total)} ", Status(), StringComparison.Ordinal);

    [Fact]
    public void The_picture_s_bars_are_the_areas_and_their_gates()
    {
        var gates = GateCheck.Check(_score, Target.Wbk);

        var bars = ((AreaBars)Show("status").Picture!).Bars;

        Assert.Equal(
            _score.Areas.Select(area => (area.Share.ToDouble(), (bool?)gates.First(gate => gate.Gate.Area == area.Area).Met)),
            bars.Select(bar => (bar.Share, bar.Met)));
    }

    [Fact]
    public void The_picture_carries_the_notice_and_the_text_does_not()
    {
        var scene = _world.Scene(_world.Sari) with { Notice = new("CONTOH", "EXAMPLE") };

        var message = ViewWorld.Show("status", scene);

        Assert.Equal("CONTOH", message.Picture!.Notice);
        Assert.DoesNotContain("CONTOH", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_is_the_least_effort_s()
    {
        var path = PathFinder.Find(_score, Target.Wbk)!;

        var text = Show("path", ("target", Target.Wbk)).Text;

        Assert.Contains($"{path.Steps.Count} butir lagi, total upaya {path.Effort}, dan nilainya menjadi {Points(path.Total)}", text, StringComparison.Ordinal);
        Assert.All(path.Steps, step => Assert.Contains($"*{step.Question.Id}*", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_supposed_area_counts_as_if_it_were_answered_so()
    {
        var area = ViewWorld.Lke.Areas[4];
        var raised = Scorer.Score(_sheet.With(ViewWorld.Lke.Questions.Where(question => question.Indicator.Area == area)
            .Select(question => new AnswerChange(question, question.Options.Count > 0 ? new OptionAnswer(question.Options[0].Key) : new ShareAnswer(Rational.One)))));

        Assert.Contains($"→ *{Points(raised.Total)}*", Show("what-if", ("area", area)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("E")]
    [InlineData("Ya")]
    [InlineData("Tidak")]
    public void Supposing_never_lowers(string? level)
    {
        var supposed = Supposition.Of(_score, ViewWorld.Lke.Questions, level);

        Assert.All(supposed.Difference.Questions, change => Assert.True(change.Points >= Rational.Zero));
    }

    [Fact]
    public void Supposing_saves_nothing()
    {
        var before = _world.Regency;

        _ = Show("what-if");

        Assert.Same(before, _world.Regency);
    }

    [Fact]
    public void Listed_questions_alone_rise()
    {
        ImmutableArray<Question> questions = [ViewWorld.Find("A.I.1.i.b"), ViewWorld.Find("A.I.1.ii.b")];

        Assert.Contains("2 butir naik", Show("what-if", ("questions", questions)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_no_scale_has_is_told() => Assert.Contains("tidak ada di LKE", Show("what-if", ("level", "Z")).Text, StringComparison.Ordinal);

    [Fact]
    public void The_score_before_the_changes_is_the_one_that_stood_then()
    {
        var world = ViewWorld.AtWork();
        var then = world.Standing(world.Dishub).Score.Total;
        world.At += TimeSpan.FromDays(2);
        world.Record(world.Sari, ViewWorld.Id(world.Dishub), Layer.Unit, ("A.I.1.iv.a", new OptionAnswer("Ya")), ("A.I.5.i.a", null));
        world.Record(world.Sari, ViewWorld.Id(world.Dishub), Layer.Unit, ("A.I.5.i.a", new OptionAnswer("C")));
        world.Record(world.Wati, ViewWorld.Id(world.Dishub), Layer.Tpi, ("A.I.1.iv.a", new OptionAnswer("Tidak")), ("A.I.1.i.b", new OptionAnswer("C")));
        var now = world.Standing(world.Dishub).Score.Total;

        var text = ViewWorld.Show("changes", world.Scene(world.Sari), 1, ("since", world.Scene(world.Sari).Today)).Text;

        Assert.Contains($"Nilai {Points(then)} → *{Points(now)}*", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_changed_there_and_back_has_not_changed()
    {
        var world = ViewWorld.AtWork();
        world.At += TimeSpan.FromDays(2);
        world.Record(world.Sari, ViewWorld.Id(world.Dishub), Layer.Unit, ("A.I.1.iv.a", new OptionAnswer("Ya")));
        world.Record(world.Sari, ViewWorld.Id(world.Dishub), Layer.Unit, ("A.I.1.iv.a", null));

        Assert.Contains("Belum ada yang berubah", ViewWorld.Show("changes", world.Scene(world.Sari), 1, ("since", world.Scene(world.Sari).Today)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_attached_and_withdrawn_has_not_changed_anything()
    {
        var world = ViewWorld.AtWork();
        world.At += TimeSpan.FromDays(2);
        world.Do(world.Sari, new WithdrawEvidence(world.Attach(world.Sari, ViewWorld.Id(world.Dishub), "a.pdf", null, "A.I.1.iii.a")));

        Assert.Contains("Belum ada yang berubah", ViewWorld.Show("changes", world.Scene(world.Sari), 1, ("since", world.Scene(world.Sari).Today)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_sheet_with_evidence_and_requirements_has_nothing_missing()
    {
        var world = Complete();

        Assert.StartsWith("Tidak ada yang kurang", ViewWorld.Show("missing", world.Scene(world.Sari)).Text.Split("\n\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawn_evidence_is_missing_again()
    {
        var world = Complete();
        world.Do(world.Sari, new WithdrawEvidence(world.Regency.Evidence.Values.Last(item => !item.Withdrawn).Id));

        Assert.Contains("1 belum ada bukti", ViewWorld.Show("missing", world.Scene(world.Sari)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_WBK_is_reached_the_status_looks_to_WBBM()
    {
        var world = Complete();

        Assert.Contains("✓ Semua ambang nilai WBBM terpenuhi", ViewWorld.Show("status", world.Scene(world.Sari)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_offices_nearest_to_WBK_come_first() => Assert.Matches("(?s)1. \\*Dishub.*2. \\*Disdukcapil", ViewWorld.Show("offices", _world.Scene(_world.Agus)).Text);

    private static ViewWorld Complete()
    {
        var world = ViewWorld.AtWork();
        var dishub = ViewWorld.Id(world.Dishub);
        world.Record(world.Sari, dishub, Layer.Unit, ViewWorld.Best());
        world.Record(world.Wati, dishub, Layer.Tpi, ("A.I.1.i.b", null), ("A.I.1.ii.b", null));
        foreach (var question in ViewWorld.Lke.Questions)
            world.Attach(world.Sari, dishub, "bukti.pdf", null, question.Id.Value);
        // What was there already would stand beside it.
        world.Do(world.Sari, new WithdrawEvidence(world.Regency.Evidence.Values.OrderBy(item => item.Id.Number).First().Id));
        foreach (var requirement in ViewWorld.Lke.Requirements)
            world.Do(world.Agus, new ZiWbk.Status.Requirements.StateRequirement(
                new(ViewWorld.Year, requirement.Id, requirement.Scope == RequirementScope.Unit ? world.Dishub.Id : null), true, "baik", null));
        return world;
    }

    private static string Status() => Show("status").Text;

    private static Messages.Message Show(string view, params (string Name, object Value)[] given) => ViewWorld.Show(view, _world.Scene(_world.Sari), 1, given);

    private static string Points(Rational points) => Numbers.Points(points, Language.Indonesian);
}
