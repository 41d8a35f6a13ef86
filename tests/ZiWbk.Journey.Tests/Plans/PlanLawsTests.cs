using CsCheck;
using ZiWbk.Journey.Plans;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Tests.Plans;

/// <summary>What holds for every plan.</summary>
public sealed class PlanLawsTests
{
    private static readonly string[] _ids =
        [.. Sound.Journey.Tasks.Select(task => task.Id), .. Sound.Journey.Stages.Select(stage => stage.Id)];

    private static readonly Dictionary<string, HashSet<string>> _before = AllBefore();

    private static readonly Gen<(string Target, DateOnly Date, DateOnly Today, HashSet<string> Done, int Later)> _plans = Gen.Select(
        Gen.Int[0, _ids.Length - 1].Select(at => _ids[at]),
        Gen.Int[-30, 800].Select(days => new DateOnly(2026, 1, 1).AddDays(days)),
        Gen.Int[-30, 800].Select(days => new DateOnly(2026, 1, 1).AddDays(days)),
        Gen.Bool.Array[Sound.Journey.Tasks.Count].Select(done => Sound.Journey.Tasks.Where((_, at) => done[at]).Select(task => task.Id).ToHashSet()),
        Gen.Int[0, 60]);

    [Fact]
    public void A_task_is_finished_before_whatever_comes_after_it_begins() =>
        Property.Holds(_plans, 1_000, @case =>
        {
            var plan = Plan(@case, @case.Date);
            foreach (var (before, after) in plan.Tasks.SelectMany(after => plan.Tasks.Where(before => ComesBefore(before.Task, after.Task)).Select(before => (before, after))))
                Assert.True(after.LatestStart is null ? before.LatestFinish is null : before.LatestFinish is null || before.LatestFinish < after.LatestStart,
                    $"{before} {after}");
        });

    [Fact]
    public void A_later_date_never_makes_anything_earlier() =>
        Property.Holds(_plans, 1_000, @case =>
        {
            var (soon, late) = (Plan(@case, @case.Date), Plan(@case, @case.Date.AddDays(@case.Later)));
            foreach (var (first, then) in soon.Tasks.Zip(late.Tasks))
                Assert.False(then.LatestFinish < first.LatestFinish || then.LatestStart < first.LatestStart, $"{first} {then}");
        });

    [Fact]
    public void What_is_done_never_appears() =>
        Property.Holds(_plans, 1_000, @case => Assert.DoesNotContain(Plan(@case, @case.Date).Tasks, task => @case.Done.Contains(task.Task.Id)));

    [Fact]
    public void Finishing_a_task_never_brings_another_forward() =>
        Property.Holds(_plans, 1_000, @case =>
        {
            var plan = Plan(@case, @case.Date);
            if (plan.Tasks.Count == 0)
                return;
            var finished = plan.Tasks[^1].Task.Id;
            var eased = BackwardPlan.Of(Sound.Journey, Sound.Calendar, @case.Target, @case.Date, @case.Done.Append(finished).ToHashSet(), @case.Today);
            foreach (var (first, then) in plan.Tasks.Zip(eased.Tasks))
                Assert.False(then.LatestFinish < first.LatestFinish, $"{first} {then}");
        });

    [Fact]
    public void Every_date_of_a_plan_is_a_working_day_no_later_than_its_date() =>
        Property.Holds(_plans, 1_000, @case =>
        {
            foreach (var task in Plan(@case, @case.Date).Tasks.Where(task => task.IsPlanned))
                Assert.True(Sound.Calendar[task.LatestStart!.Value].IsWorking && Sound.Calendar[task.LatestFinish!.Value].IsWorking
                    && task.LatestStart <= task.LatestFinish && task.LatestFinish <= @case.Date, $"{task}");
        });

    private static BackwardPlan Plan((string Target, DateOnly Date, DateOnly Today, HashSet<string> Done, int Later) @case, DateOnly date) =>
        BackwardPlan.Of(Sound.Journey, Sound.Calendar, @case.Target, date, @case.Done, @case.Today);

    private static bool ComesBefore(JourneyTask before, JourneyTask after) => _before[after.Id].Contains(before.Id);

    private static Dictionary<string, HashSet<string>> AllBefore()
    {
        var all = Sound.Journey.Tasks.ToDictionary(task => task.Id, task => task.After.ToHashSet());
        for (var grown = true; grown;)
            grown = all.Values.Aggregate(false, (any, known) =>
            {
                var count = known.Count;
                known.UnionWith([.. known.SelectMany(id => all[id])]);
                return any || known.Count > count;
            });
        return all;
    }
}
