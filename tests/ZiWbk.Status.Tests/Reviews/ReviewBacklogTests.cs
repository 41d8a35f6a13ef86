using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Reviews;

public sealed class ReviewBacklogTests
{
    private readonly ReviewWorld _review = new();

    private World World => _review.World;

    [Fact]
    public void What_the_office_has_answered_waits_in_form_order_and_blanks_do_not()
    {
        var second = _review.Answer(World.Second, "Ya");
        var first = _review.Answer(World.First, "Tidak");
        _review.Attach(World.Instrument.Questions[^1].Id);

        Assert.Equal([(World.First, ReviewNeed.New, first.Sequence), (World.Second, ReviewNeed.New, second.Sequence)], _review.Waiting);
    }

    [Fact]
    public void More_evidence_does_not_make_a_question_wait_less()
    {
        var answer = _review.Answer(World.First, "Ya");
        _review.Attach(World.First);

        Assert.Equal(answer.Sequence, Assert.Single(_review.Waiting).Since);
    }

    [Fact]
    public void What_the_TPI_has_agreed_with_changed_or_returned_waits_no_longer()
    {
        _review.Answer(World.First, "Ya");
        _review.Answer(World.Second, "Ya");
        _review.Agree(World.First);
        _review.Change(World.Second, "Tidak");
        Assert.Empty(_review.Waiting);

        _review.Return(World.First);

        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void What_is_returned_waits_again_when_the_office_answers()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);

        var answer = _review.Answer(World.First, "Tidak");

        Assert.Equal([(World.First, ReviewNeed.Changed, answer.Sequence)], _review.Waiting);
    }

    [Fact]
    public void What_is_returned_waits_again_when_the_office_sends_evidence()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);

        var evidence = _review.Attach(World.First);
        _review.Attach(World.First);

        Assert.Equal([(World.First, ReviewNeed.Changed, evidence.Number)], _review.Waiting);
    }

    [Fact]
    public void What_is_returned_waits_again_when_the_office_replies()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);
        _review.Attach(World.First);

        var reply = _review.Reply(World.First);

        Assert.Equal([(World.First, ReviewNeed.Replied, reply.Sequence)], _review.Waiting);
        _review.Change(World.First, "Tidak");
        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void A_reply_on_a_question_left_blank_waits_too()
    {
        _review.Return(World.First);

        var reply = _review.Reply(World.First);

        Assert.Equal([(World.First, ReviewNeed.Replied, reply.Sequence)], _review.Waiting);
    }

    [Fact]
    public void An_answer_of_the_office_undone_never_was()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);
        var change = _review.Answer(World.First, "Tidak");

        var undone = _review.Undo(change);
        Assert.Empty(_review.Waiting);

        _review.Undo(undone);
        Assert.Equal([(World.First, ReviewNeed.Changed, change.Sequence)], _review.Waiting);
    }

    [Fact]
    public void A_first_answer_of_the_office_undone_does_not_wait()
    {
        _review.Undo(_review.Answer(World.First, "Ya"));

        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void A_first_agreement_undone_leaves_the_question_new()
    {
        var answer = _review.Answer(World.First, "Ya");

        _review.Undo(_review.Agree(World.First)[0]);

        Assert.Equal([(World.First, ReviewNeed.New, answer.Sequence)], _review.Waiting);
    }

    [Fact]
    public void A_later_agreement_undone_leaves_what_the_TPI_had_not_seen()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);
        var change = _review.Answer(World.First, "Tidak");
        var evidence = _review.Attach(World.First);

        _review.Undo(_review.Agree(World.First)[0]);

        Assert.Equal([(World.First, ReviewNeed.Changed, change.Sequence)], _review.Waiting);
        Assert.True(evidence.Number > change.Sequence);
    }

    [Fact]
    public void An_agreement_to_the_same_answer_undone_waits_for_the_evidence_again()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);
        var evidence = _review.Attach(World.First);

        _review.Undo(_review.Agree(World.First)[0]);

        Assert.Equal([(World.First, ReviewNeed.Changed, evidence.Number)], _review.Waiting);
    }

    [Fact]
    public void Evidence_that_came_and_went_without_the_TPI_is_nothing_to_it()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);

        _review.Withdraw(_review.Attach(World.First));

        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void Evidence_the_TPI_built_on_and_the_office_withdraws_makes_the_question_wait()
    {
        _review.Answer(World.First, "Ya");
        var evidence = _review.Attach(World.First);
        _review.Agree(World.First);

        var withdrawn = _review.Withdraw(evidence);

        Assert.Equal([(World.First, ReviewNeed.Changed, withdrawn.Sequence)], _review.Waiting);
        _review.Agree(World.First);
        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void Evidence_for_something_else_or_of_another_office_is_not_this_questions()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);

        _review.Attach(World.Second);
        World.Do(Actor.Operator, new Evidence.AttachEvidence(new(World.Dukcapil, World.Year), [Matter.Of(World.First)], null, "https://contoh.go.id/lain", null, null));

        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void The_TPNs_answer_is_no_look_of_the_TPI()
    {
        _review.Answer(World.First, "Ya");

        World.Do(Actor.Operator, World.Answers(World.First, "Tidak", layer: Layer.Tpn));

        Assert.Equal(ReviewNeed.New, Assert.Single(_review.Waiting).Need);
    }

    [Fact]
    public void What_was_carried_from_last_year_waits_once_it_is_given_again_or_submitted()
    {
        _review.Answer(World.First, "Ya");
        _review.Answer(World.Second, "Ya");
        World.Do(Actor.Operator, new OpenYear(2027, World.Instrument.Id, FromLastYear: true));
        var next = new AssessmentId(World.Dishub, 2027);
        Assert.Empty(Next());

        World.Do(_review.Lead, World.Answers(World.First, "Ya", next));
        Assert.Equal([World.First], Next().Select(awaiting => awaiting.Question.Id));

        World.Do(_review.Lead, new SubmitAssessment(next));
        Assert.Equal([World.First, World.Second], Next().Select(awaiting => awaiting.Question.Id));

        IReadOnlyList<AwaitingReview> Next() => ReviewBacklog.Of(World.Regency, World.Regency.Assessment(next), World.Instrument);
    }

    [Fact]
    public void Many_offices_together_wait_as_each_alone()
    {
        var other = new AssessmentId(World.Dukcapil, World.Year);
        _review.Answer(World.First, "Ya");
        World.Do(Actor.Operator, World.Answers(World.Second, "Ya", other));
        UnitAssessment[] both = [_review.Assessment, World.Regency.Assessment(other)];

        var all = ReviewBacklog.OfAll(World.Regency, both, World.Instrument);

        Assert.All(both, assessment => Assert.Equal(ReviewBacklog.Of(World.Regency, assessment, World.Instrument), all[assessment.Id]));
        Assert.All(all.Values, waiting => Assert.Single(waiting));
    }
}
