using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Inquiries;

public sealed class InquiryTests
{
    private const string Question = "bolehkah SK tim ditandatangani sekretaris dinas?";

    private readonly World _world = World.WithOffices();
    private readonly Actor _member;
    private readonly Actor _reviewer;
    private readonly ChatId _group;

    public InquiryTests()
    {
        _member = _world.Join("Budi", Role.Member, World.Dishub);
        _reviewer = _world.Join("Agus", Role.Reviewer, World.Dukcapil);
        _group = _world.Meet("test:-1", ChatKind.Group);
    }

    private Inquiry Only => Assert.Single(_world.Regency.Inquiries.Values);

    [Fact]
    public void What_was_asked_in_the_same_words_is_noted_once_until_it_is_settled()
    {
        Note(Question);
        Assert.Empty(_world.Try(_member, new NoteInquiry(_group, "  BOLEHKAH sk tim ditandatangani sekretaris dinas? "), _group).Events);
        _world.Do(_member, new ForwardInquiry(Only.Id), _group);
        _world.Do(_reviewer, new AnswerInquiry(Only.Id, "Boleh, dengan pendelegasian.", null));

        Note(Question);

        Assert.Equal(2, _world.Regency.Inquiries.Count);
    }

    [Fact]
    public void Only_who_has_joined_asks() =>
        Assert.Contains("joined", _world.Refused(Actor.Stranger, new NoteInquiry(_group, Question)), StringComparison.Ordinal);

    [Fact]
    public void It_is_forwarded_from_its_own_chat_alone()
    {
        Note(Question);

        Assert.Contains("another chat", _world.Refused(_member, new ForwardInquiry(Only.Id)), StringComparison.Ordinal);
        Assert.False(Only.Waits);
        _world.Do(_member, new ForwardInquiry(Only.Id), _group);
        Assert.True(Only.Waits);
        Assert.Empty(_world.Try(_member, new ForwardInquiry(Only.Id), _group).Events);
    }

    [Fact]
    public void Nobody_has_more_than_ten_waiting()
    {
        for (var number = 1; number <= ForwardInquiry.MostWaiting + 1; number++)
        {
            Note($"pertanyaan nomor {number}");
            var id = _world.Regency.Inquiries.Keys.MaxBy(known => known.Number);
            if (number <= ForwardInquiry.MostWaiting)
                _world.Do(_member, new ForwardInquiry(id), _group);
            else
                Assert.NotNull(_world.Try(_member, new ForwardInquiry(id), _group).Refusal);
        }
    }

    [Fact]
    public void An_answer_waits_no_longer_and_is_a_draft_until_it_is_closed()
    {
        Note(Question);
        _world.Do(_member, new ForwardInquiry(Only.Id), _group);

        _world.Do(_reviewer, new AnswerInquiry(Only.Id, " Boleh. ", "  "));

        Assert.False(Only.Waits);
        Assert.True(Only.IsDraft);
        Assert.Equal(("Boleh.", null), (Only.Answer!.Text, Only.Answer.Source));
        _world.Do(_reviewer, new CloseInquiry(Only.Id));
        Assert.False(Only.IsDraft);
        Assert.Contains("closed", _world.Refused(_reviewer, new AnswerInquiry(Only.Id, "Tidak", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_question_is_kept_up_to_the_limit_and_never_half_a_letter()
    {
        Note(new string('a', Inquiry.LongestQuestion - 1) + "\U0001F600 dan seterusnya");

        Assert.Equal(Inquiry.LongestQuestion - 1, Only.Text!.Length);
    }

    [Fact]
    public void What_nobody_forwards_is_forgotten_after_a_season_or_when_there_are_too_many()
    {
        Note("lama dan diteruskan");
        _world.Do(_member, new ForwardInquiry(Only.Id), _group);
        Note("lama sekali");
        _world.At += TimeSpan.FromDays(91);
        for (var number = 0; number < 510; number++)
            Note($"baru {number}");

        var kept = _world.Regency.Inquiries.Values.Select(inquiry => inquiry.Text).ToHashSet();
        Assert.Contains("lama dan diteruskan", kept);
        Assert.DoesNotContain("lama sekali", kept);
        Assert.DoesNotContain("baru 0", kept);
        Assert.Contains("baru 509", kept);
        Assert.Equal(501, kept.Count);
    }

    [Fact]
    public void An_erasure_takes_the_words_of_who_asked_and_of_who_answered()
    {
        Note(Question);
        _world.Do(_member, new ForwardInquiry(Only.Id), _group);
        _world.Do(_reviewer, new AnswerInquiry(Only.Id, "Boleh.", "PermenPAN RB 90/2021"));

        _world.Do(Actor.Operator, new ErasePerson(_reviewer.Person!.Value, []));
        Assert.Equal((Question, null, null), (Only.Text, Only.Answer!.Text, Only.Answer.Source));
        _world.Do(Actor.Operator, new ErasePerson(_member.Person!.Value, []));
        Assert.Null(Only.Text);
        Assert.Contains("no longer", _world.Refused(Actor.Operator, new AnswerInquiry(Only.Id, "Boleh.", null)), StringComparison.Ordinal);
    }

    private void Note(string question) => _world.Do(_member, new NoteInquiry(_group, question), _group);
}
