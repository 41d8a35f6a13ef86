using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Reviews;

public sealed class ReviewTests
{
    private readonly ReviewWorld _review = new();

    private World World => _review.World;

    [Fact]
    public void Agreeing_takes_over_the_offices_answers_as_one_change_in_form_order_and_leaves_blanks()
    {
        var blank = World.Instrument.Questions.First(question => question.Id != World.First && question.Id != World.Second).Id;
        _review.Answer(World.First, "Ya");
        _review.Answer(World.Second, "Tidak");

        var agreed = (AnswersRecorded)Assert.Single(_review.Agree(World.Second, blank, World.First, World.First)).Event;

        Assert.Equal((Layer.Tpi, "review"), (agreed.Layer, agreed.Source));
        Assert.Equal([(World.First, "Ya"), (World.Second, "Tidak")], agreed.Answers.Select(given => (given.Question, given.Answer!.ToString())));
        Assert.Equal(2, _review.Assessment.Tpi.Count);
        Assert.Empty(_review.Assessment.Remarks);
    }

    [Fact]
    public void Agreeing_with_blanks_only_is_refused()
    {
        Assert.Contains("not answered", World.Refused(_review.Assessor, new AgreeWithOffice(World.Assessment, [World.First])), StringComparison.Ordinal);
        Assert.Contains("not answered", World.Refused(_review.Assessor, new AgreeWithOffice(World.Assessment, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_office_did_after_it_was_shown_is_neither_agreed_with_nor_changed_nor_returned()
    {
        _review.Answer(World.First, "Ya");
        _review.Answer(World.Second, "Ya");
        var shown = World.Regency.Sequence;
        _review.Answer(World.First, "Tidak");

        foreach (var command in (Command[])
            [
                new AgreeWithOffice(World.Assessment, [World.Second, World.First]) { Shown = shown },
                new ChangeInReview(World.Assessment, World.First, new OptionAnswer("Ya"), "belum ada SK") { Shown = shown },
                new ReturnToOffice(World.Assessment, World.First, "belum ada SK") { Shown = shown },
            ])
            Assert.Contains($"has just changed {World.First}", World.Refused(_review.Assessor, command), StringComparison.Ordinal);
        Assert.NotEmpty(World.Do(_review.Assessor, new AgreeWithOffice(World.Assessment, [World.Second]) { Shown = shown }));
        Assert.NotEmpty(World.Do(_review.Assessor, new AgreeWithOffice(World.Assessment, [World.First]) { Shown = World.Regency.Sequence }));
    }

    [Fact]
    public void Evidence_sent_or_withdrawn_and_a_reply_after_it_was_shown_count_as_well()
    {
        _review.Answer(World.First, "Ya");
        var before = World.Regency.Sequence;
        var piece = _review.Attach(World.First);
        RefusedAsShownAt(before);
        var withPiece = World.Regency.Sequence;
        _review.Withdraw(piece);
        RefusedAsShownAt(withPiece);
        _review.Return(World.First);
        var returned = World.Regency.Sequence;
        _review.Reply(World.First);
        RefusedAsShownAt(returned);

        void RefusedAsShownAt(long shown) => Assert.Contains(
            "has just changed", World.Refused(_review.Assessor, new AgreeWithOffice(World.Assessment, [World.First]) { Shown = shown }), StringComparison.Ordinal);
    }

    [Fact]
    public void Agreeing_twice_changes_nothing()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);

        Assert.Empty(_review.Agree(World.First));
    }

    [Fact]
    public void Agreeing_once_more_after_new_evidence_is_recorded_though_the_answer_is_the_same()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);
        _review.Attach(World.First);

        var given = Assert.Single(((AnswersRecorded)Assert.Single(_review.Agree(World.First)).Event).Answers);

        Assert.Equal(given.Before, given.Answer);
        Assert.Empty(_review.Waiting);
    }

    [Fact]
    public void What_was_only_carried_from_last_year_is_agreed_with_once_it_is_submitted()
    {
        _review.Answer(World.First, "Ya");
        World.Do(Actor.Operator, new OpenYear(2027, World.Instrument.Id, FromLastYear: true));
        var next = new AssessmentId(World.Dishub, 2027);
        var agree = new AgreeWithOffice(next, [World.First]);
        Assert.Contains("for this year", World.Refused(_review.Assessor, agree), StringComparison.Ordinal);

        World.Do(_review.Lead, new SubmitAssessment(next));

        Assert.Single(World.Do(_review.Assessor, agree));
    }

    [Fact]
    public void A_change_records_the_answer_and_its_reason_in_one_turn()
    {
        _review.Answer(World.First, "Ya");

        var events = _review.Change(World.First, "Tidak", "  belum ada SK ");

        Assert.Equal([typeof(AnswersRecorded), typeof(ReviewRemarked)], events.Select(recorded => recorded.Event.GetType()));
        Assert.Equal(("Ya", "Tidak"), (_review.Assessment.Unit[World.First]!.Answer.ToString(), _review.Assessment.Tpi[World.First]!.Answer.ToString()));
        var remark = ReviewWorld.RemarkOf(_review.Assessment, World.First)!;
        Assert.Equal(new Remark(RemarkKind.Changed, _review.Assessor.ToString(), events[1].Sequence, World.At, "belum ada SK"), remark);
    }

    [Fact]
    public void Returning_clears_the_TPIs_answer_and_keeps_the_offices()
    {
        _review.Answer(World.First, "Ya");
        _review.Agree(World.First);

        var events = _review.Return(World.First);

        Assert.Equal([typeof(AnswersRecorded), typeof(ReviewRemarked)], events.Select(recorded => recorded.Event.GetType()));
        Assert.Null(_review.Assessment.Tpi[World.First]);
        Assert.Equal("Ya", _review.Assessment.Unit[World.First]!.Answer.ToString());
        Assert.Equal(RemarkKind.Returned, ReviewWorld.RemarkOf(_review.Assessment, World.First)!.Kind);
    }

    [Fact]
    public void What_the_TPI_has_not_answered_is_returned_with_the_remark_alone()
    {
        _review.Answer(World.First, "Ya");

        Assert.IsType<ReviewRemarked>(Assert.Single(_review.Return(World.First)).Event);
    }

    [Fact]
    public void A_new_remark_takes_the_place_of_the_old_one_and_of_its_reply()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First, "SK belum ada");
        _review.Reply(World.First);

        _review.Change(World.First, "Tidak", "SK tahun lalu");

        var remark = ReviewWorld.RemarkOf(_review.Assessment, World.First)!;
        Assert.Equal((RemarkKind.Changed, "SK tahun lalu", null), (remark.Kind, remark.Text, remark.Reply));
    }

    [Fact]
    public void A_reply_stands_beside_the_remark_and_the_newest_counts()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First, "SK belum ada");
        _review.Reply(World.First, "satu");

        var reply = _review.Reply(World.First, " dua ");

        var remark = ReviewWorld.RemarkOf(_review.Assessment, World.First)!;
        Assert.Equal(("SK belum ada", new Reply(_review.Lead.ToString(), reply.Sequence, "dua")), (remark.Text, remark.Reply));
    }

    [Fact]
    public void There_is_no_reply_without_a_remark() =>
        Assert.Contains("no remark", World.Refused(_review.Lead, new ReplyToReview(World.Assessment, World.First, "SK sudah ada")), StringComparison.Ordinal);

    [Fact]
    public void Nobody_reviews_the_own_office()
    {
        _review.Answer(World.First, "Ya");
        var own = World.Join("Budi", Role.Reviewer, World.Dishub);

        Assert.All(ReviewWorld.Reviewing(World.Assessment, World.First), command => Assert.Equal(RightsTable.Refusal(Right.RecordTpiAnswers).En, World.Refused(own, command)));
    }

    [Fact]
    public void The_office_reviews_nothing_and_the_TPI_replies_to_nothing()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);

        Assert.All(ReviewWorld.Reviewing(World.Assessment, World.First), command => Assert.Equal(RightsTable.Refusal(Right.RecordTpiAnswers).En, World.Refused(_review.Lead, command)));
        Assert.Equal(RightsTable.Refusal(Right.RecordUnitAnswers).En, World.Refused(_review.Assessor, new ReplyToReview(World.Assessment, World.First, "SK sudah ada")));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Reasons_notes_and_replies_have_3_to_1000_characters(int length, bool taken)
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);
        var words = $"  {new string('a', length)}  ";

        foreach (var (actor, command) in new (Actor, Command)[]
        {
            (_review.Assessor, new ChangeInReview(World.Assessment, World.First, new OptionAnswer("Tidak"), words)),
            (_review.Assessor, new ReturnToOffice(World.Assessment, World.First, words)),
            (_review.Lead, new ReplyToReview(World.Assessment, World.First, words)),
        })
        {
            if (taken)
                Assert.Null(World.Try(actor, command).Refusal);
            else
                Assert.Contains("3 to 1,000", World.Refused(actor, command), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_submitted_is_reviewed_on_and_the_office_still_replies()
    {
        _review.Answer(World.First, "Ya");
        _review.Answer(World.Second, "Ya");
        World.Do(_review.Lead, new SubmitAssessment(World.Assessment));

        Assert.Single(_review.Agree(World.First));
        Assert.Equal(2, _review.Change(World.Second, "Tidak").Count);
        Assert.Equal(2, _review.Return(World.First).Count);
        Assert.IsType<ReviewReplied>(_review.Reply(World.First).Event);
    }

    [Fact]
    public void A_closed_year_is_neither_reviewed_nor_replied_to()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);
        World.Do(Actor.Operator, new CloseYear(World.Year));

        Assert.All(ReviewWorld.Reviewing(World.Assessment, World.First), command => Assert.Contains("2026 is closed", World.Refused(_review.Assessor, command), StringComparison.Ordinal));
        Assert.Contains("2026 is closed", World.Refused(_review.Lead, new ReplyToReview(World.Assessment, World.First, "SK sudah ada")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_not_reviewed()
    {
        var unknown = QuestionId.Parse("A.I.9.z.z");
        Assert.All(ReviewWorld.Reviewing(World.Assessment, unknown), command => Assert.Contains("A.I.9.z.z", World.Refused(_review.Assessor, command), StringComparison.Ordinal));
        Assert.All(ReviewWorld.Reviewing(new(UnitId.Parse("entah"), World.Year), World.First), command => Assert.Contains("no office", World.Refused(_review.Assessor, command), StringComparison.Ordinal));
        Assert.Contains("does not fit", World.Refused(_review.Assessor, new ChangeInReview(World.Assessment, World.First, new OptionAnswer("Z"), "belum ada SK")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_question_among_known_ones_refuses_them_all()
    {
        _review.Answer(World.First, "Ya");

        World.Refused(_review.Assessor, new AgreeWithOffice(World.Assessment, [World.First, QuestionId.Parse("A.I.9.z.z")]));
    }

    [Fact]
    public void A_review_with_a_remark_is_not_undone_and_an_agreement_is()
    {
        _review.Answer(World.First, "Ya");
        _review.Undo(_review.Agree(World.First)[0]);
        Assert.Null(_review.Assessment.Tpi[World.First]);

        var changed = _review.Change(World.First, "Tidak")[0];
        Assert.Contains("came with a remark", World.Refused(_review.Assessor, new UndoAnswers(changed)), StringComparison.Ordinal);
        var returned = _review.Return(World.First)[0];
        Assert.Contains("came with a remark", World.Refused(_review.Assessor, new UndoAnswers(returned)), StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_are_not_carried_to_the_next_year()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First);

        World.Do(Actor.Operator, new OpenYear(2027, World.Instrument.Id, FromLastYear: true));

        Assert.Empty(World.Regency.Assessment(new(World.Dishub, 2027)).Remarks);
    }

    [Fact]
    public void A_remark_and_its_reply_lose_their_words_with_whose_they_are()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First, "SK belum ada");
        _review.Reply(World.First, "SK sudah ada");

        World.Do(Actor.Operator, new People.ErasePerson(_review.Assessor.Person!.Value, []));

        var remark = ReviewWorld.RemarkOf(_review.Assessment, World.First)!;
        Assert.Equal((null, "SK sudah ada"), (remark.Text, remark.Reply!.Text));
    }

    [Fact]
    public void A_reply_that_names_somebody_erased_loses_its_words()
    {
        _review.Answer(World.First, "Ya");
        _review.Return(World.First, "SK belum ada");
        var reply = _review.Reply(World.First, "tanya Nia");

        World.Do(Actor.Operator, new People.ErasePerson(World.Join("Budi", Role.Member, World.Dukcapil).Person!.Value, [reply.Sequence]));

        var remark = ReviewWorld.RemarkOf(_review.Assessment, World.First)!;
        Assert.Equal(("SK belum ada", null), (remark.Text, remark.Reply!.Text));
    }
}
