using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Assessments;

public sealed class AnswerTests
{
    private static readonly AssessmentId _nowhere = new(UnitId.Parse("dishubb"), World.Year);
    private readonly World _world = World.WithOffices();

    [Fact]
    public void An_answer_remembers_what_it_replaced_and_one_given_twice_changes_nothing()
    {
        _world.Do(Actor.Operator, World.Answers(World.First, "Ya"));
        Assert.Empty(_world.Do(Actor.Operator, World.Answers(World.First, "Ya")));

        var given = Assert.Single(((AnswersRecorded)Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, "Tidak"))).Event).Answers);

        Assert.Equal(("Tidak", "Ya"), (given.Answer!.ToString(), given.Before!.ToString()));
        Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, null)));
        Assert.Empty(_world.Do(Actor.Operator, World.Answers(World.First, null)));
        Assert.Empty(_world.Regency.Assessment(World.Assessment).Unit);
    }

    [Fact]
    public void Answers_of_one_change_stand_in_the_order_of_the_form()
    {
        var both = World.Answers(World.Second, "Ya") with { Answers = ImmutableDictionary<QuestionId, Answer?>.Empty.Add(World.Second, new OptionAnswer("Ya")).Add(World.First, new OptionAnswer("Ya")) };

        Assert.Equal([World.First, World.Second], ((AnswersRecorded)Assert.Single(_world.Do(Actor.Operator, both)).Event).Answers.Select(given => given.Question));
    }

    [Fact]
    public void What_does_not_fit_is_refused_whole()
    {
        var wrong = World.Answers(World.Second, "Ya") with { Answers = ImmutableDictionary<QuestionId, Answer?>.Empty.Add(World.Second, new OptionAnswer("Ya")).Add(World.First, new OptionAnswer("Z")) };

        Assert.Contains("does not fit", _world.Refused(Actor.Operator, wrong), StringComparison.Ordinal);
        Assert.Contains("no question", _world.Refused(Actor.Operator, World.Answers(QuestionId.Parse("A.I.9.z.z"), "Ya")), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'dishub'", _world.Refused(Actor.Operator, World.Answers(World.First, "Ya", _nowhere)), StringComparison.Ordinal);
        // A year whose worksheet the program no longer has.
        var without = World.Answers(World.First, "Ya").Run(_world.Regency, new(Actor.Operator, _world.At));
        Assert.Contains("not known", without.Refusal!.Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Submitting_locks_what_is_the_offices_and_not_the_assessors_layers()
    {
        var member = _world.Join("Sari", Role.Member, World.Dishub);
        Assert.Contains("Not one question", _world.Refused(Actor.Operator, new SubmitAssessment(World.Assessment)), StringComparison.Ordinal);
        _world.Do(member, World.Answers(World.First, "Ya"));
        var evidence = ((EvidenceAttached)_world.Do(member, new AttachEvidence(World.Assessment, [Matter.Of(World.First)], null, "https://contoh.go.id", null, null))[0].Event).Evidence;
        var change = _world.Do(member, World.Answers(World.Second, "Ya"))[0];

        _world.Do(Actor.Operator, new SubmitAssessment(World.Assessment));

        Assert.All(
            (Commands.Command[])
            [
                World.Answers(World.First, "Tidak"), new UndoAnswers(change), new WriteNote(World.Assessment, Matter.Of(World.First), "x"), new WithdrawEvidence(evidence),
                new AttachEvidence(World.Assessment, [Matter.Of(World.First)], null, "https://contoh.go.id", null, null),
            ],
            command => Assert.Contains("submitted and is locked", _world.Refused(member, command), StringComparison.Ordinal));
        Assert.Contains("submitted and is locked", _world.Refused(Actor.Operator, new SubmitAssessment(World.Assessment)), StringComparison.Ordinal);
        Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, "Tidak", layer: Layer.Tpi)));
        Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, "Tidak", layer: Layer.Tpn)));
        // The way goes on: its tasks are done and shown after submitting.
        Assert.Single(_world.Do(member, new CompleteTask(World.Assessment, "A1", new(2026, 3, 1))));
        Assert.Single(_world.Do(member, new AttachEvidence(World.Assessment, [Matter.OfTask("A1")], null, "https://contoh.go.id", null, null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("    a    ")]
    [InlineData("abcd")]
    public void A_reopening_needs_a_reason(string reason)
    {
        Assert.Contains("not locked", _world.Refused(Actor.Operator, new ReopenAssessment(World.Assessment, "bukti kurang")), StringComparison.Ordinal);
        _world.Do(Actor.Operator, World.Answers(World.First, "Ya"));
        _world.Do(Actor.Operator, new SubmitAssessment(World.Assessment));

        Assert.Contains("reason", _world.Refused(Actor.Operator, new ReopenAssessment(World.Assessment, reason)), StringComparison.Ordinal);
        Assert.Contains("reason", _world.Refused(Actor.Operator, new ReopenAssessment(World.Assessment, new string('a', 501))), StringComparison.Ordinal);

        Assert.Equal("bukti kurang", ((AssessmentReopened)_world.Do(Actor.Operator, new ReopenAssessment(World.Assessment, "  bukti kurang "))[0].Event).Reason);
        Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, "Tidak")));
    }

    [Fact]
    public void The_newest_note_stands_and_a_note_has_a_length()
    {
        var matter = Matter.Of(World.First);
        _world.Do(Actor.Operator, new WriteNote(World.Assessment, matter, "satu"));
        var second = _world.Do(Actor.Operator, new WriteNote(World.Assessment, matter, " dua "))[0];
        Assert.Equal(new Note("operator", second.Sequence, "dua"), _world.Regency.Assessment(World.Assessment).Notes[matter]);
        Assert.Contains("1 to 1,000", _world.Refused(Actor.Operator, new WriteNote(World.Assessment, matter, " ")), StringComparison.Ordinal);
        Assert.Contains("1 to 1,000", _world.Refused(Actor.Operator, new WriteNote(World.Assessment, matter, new string('a', 1001))), StringComparison.Ordinal);
        foreach (var unknown in (Matter[])[Matter.OfRequirement("x"), default])
            Assert.Contains("There is no", _world.Refused(Actor.Operator, new WriteNote(World.Assessment, unknown, "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_somebody_of_the_office_is_in_charge()
    {
        var matter = Matter.Of(World.First);
        var own = _world.Join("Sari", Role.Member, World.Dishub).Person!.Value;
        var other = _world.Join("Budi", Role.Member, World.Dukcapil).Person!.Value;
        _world.Do(Actor.Operator, new AssignDuty(World.Assessment, matter, new(own, new(2026, 4, 1))));
        Assert.Equal(own, _world.Regency.Assessment(World.Assessment).Duties[matter].Person);
        Assert.Contains("of this office", _world.Refused(Actor.Operator, new AssignDuty(World.Assessment, matter, new(other, null))), StringComparison.Ordinal);
        Assert.Contains("of this office", _world.Refused(Actor.Operator, new AssignDuty(World.Assessment, matter, new(new(999), null))), StringComparison.Ordinal);
        Assert.Contains("There is no office", _world.Refused(Actor.Operator, new AssignDuty(_nowhere, matter, null)), StringComparison.Ordinal);
        _world.Do(Actor.Operator, new AssignDuty(World.Assessment, matter, null));
        Assert.Empty(_world.Regency.Assessment(World.Assessment).Duties);
        _world.Do(Actor.Operator, new People.RemovePerson(own));
        Assert.Contains("of this office", _world.Refused(Actor.Operator, new AssignDuty(World.Assessment, matter, new(own, null))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_completed_and_opened_again()
    {
        var task = new CompleteTask(World.Assessment, "A1", new(2026, 3, 1));
        _world.Do(Actor.Operator, task);
        Assert.Equal(new TaskDone(new(2026, 3, 1), Actor.Operator), _world.Regency.Assessment(World.Assessment).Tasks["A1"]);
        _world.Do(Actor.Operator, task with { Date = null });
        Assert.Empty(_world.Regency.Assessment(World.Assessment).Tasks);
        Assert.Contains("no task", _world.Refused(Actor.Operator, task with { Task = "" }), StringComparison.Ordinal);
        Assert.Contains("no task", _world.Refused(Actor.Operator, task with { Task = "Z9" }), StringComparison.Ordinal);
        Assert.Contains("future", _world.Refused(Actor.Operator, task with { Date = new(2026, 3, 4) }), StringComparison.Ordinal);
        Assert.Contains("too far", _world.Refused(Actor.Operator, task with { Date = new(2024, 3, 1) }), StringComparison.Ordinal);
        Assert.Contains("There is no office", _world.Refused(Actor.Operator, task with { Assessment = _nowhere }), StringComparison.Ordinal);
        Assert.Contains("not been opened", _world.Refused(Actor.Operator, task with { Assessment = new(World.Dishub, 2031) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A1", Role.Member, true)]
    [InlineData("A1", Role.Reviewer, false)]
    [InlineData("A1", Role.Admin, true)]
    [InlineData("C1", Role.Member, false)]
    [InlineData("C1", Role.Reviewer, true)]
    public void A_task_is_completed_by_the_roles_that_work_on_it(string task, Role role, bool may)
    {
        var actor = _world.Join("Sari", role, role == Role.Member ? World.Dishub : role == Role.Reviewer ? World.Inspektorat : null);

        Assert.Equal(may, _world.Try(actor, new CompleteTask(World.Assessment, task, new(2026, 3, 1))).Refusal is null);
    }
}
