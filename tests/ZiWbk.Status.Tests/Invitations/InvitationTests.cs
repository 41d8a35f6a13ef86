using System.Text.Json;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Invitations;

public sealed class InvitationTests
{
    private readonly World _world = World.WithOffices();
    private readonly InvitationCode _code = World.Code(7);
    private readonly ChatId _chat;

    public InvitationTests() => _chat = _world.Meet("test:1");

    [Fact]
    public void A_code_holds_80_bits_and_none_of_the_letters_people_confuse()
    {
        Assert.Equal(80, InvitationCode.Bytes * 8);
        var codes = new HashSet<string>();
        for (var bit = 0; bit < 80; bit++)
        {
            var bytes = new byte[InvitationCode.Bytes];
            bytes[bit / 8] = (byte)(1 << (bit % 8));
            var text = InvitationCode.Of(bytes).ToString();
            Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$", text);
            Assert.True(codes.Add(text), "every bit counts");
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => InvitationCode.Of(new byte[9]));
    }

    [Theory]
    [InlineData("abcd-efgh-jkmn-pqrs", true)]
    [InlineData("ABCDEFGHJKMNPQRS", true)]
    [InlineData("  abcd efgh--jkmn pqrs ", true)]
    [InlineData("oiL0-0000-0000-0000", true)]
    [InlineData("ABCD-EFGH-JKMN-PQR", false)]
    [InlineData("ABCD-EFGH-JKMN-PQRST", false)]
    [InlineData("UBCD-EFGH-JKMN-PQRS", false)]
    [InlineData("ABCD_EFGH_JKMN_PQRS", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_code_is_read_as_people_type_it(string? text, bool read) => Assert.Equal(read, InvitationCode.TryParse(text, out _));

    [Fact]
    public void Letters_that_look_alike_are_the_same_code()
    {
        Assert.True(InvitationCode.TryParse("0110-0000-0000-0000", out var plain));
        Assert.True(InvitationCode.TryParse("oIlO-oooo-0000-OOOO", out var typed));
        Assert.Equal(plain.Hash, typed.Hash);
        Assert.False(InvitationCode.TryParse(new string('-', 60) + "0110000000000000", out _));
    }

    [Fact]
    public void Only_the_hash_of_a_code_is_kept()
    {
        _world.Do(Actor.Operator, new Invite(_code, Role.Member, World.Dishub));
        var kept = JsonSerializer.Serialize(_world.Regency, StatusJson.Default.Regency)
            + string.Concat(_world.Journal.Select(recorded => System.Text.Encoding.UTF8.GetString(EventCodec.Current.Write(recorded.Event).Data.Span)));

        Assert.DoesNotContain(_code.ToString(), kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_code.ToString().Replace("-", "", StringComparison.Ordinal), kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(_code.Hash, kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(101, 7)]
    [InlineData(1, 0)]
    [InlineData(1, 91)]
    public void Uses_and_days_have_their_bounds(int uses, int days) => _world.Refused(Actor.Operator, new Invite(_code, Role.Member, World.Dishub, uses, days));

    [Theory]
    [InlineData(Role.Lead)]
    [InlineData(Role.Member)]
    [InlineData(Role.Reviewer)]
    public void A_team_needs_an_office(Role role)
    {
        Assert.Contains("needs an office", _world.Refused(Actor.Operator, new Invite(_code, role, null)), StringComparison.Ordinal);
        Assert.Contains("There is no office", _world.Refused(Actor.Operator, new Invite(_code, role, UnitId.Parse("entah"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_joins_becomes_what_the_invitation_says_and_the_chat_is_theirs()
    {
        _world.Do(Actor.Operator, new Invite(_code, Role.Lead, World.Dishub));

        var events = _world.Do(Actor.Stranger, new Join(_chat, _code.ToString(), "  Sari ", "test:1"), _chat);

        Assert.Equal([typeof(PersonJoined), typeof(ChatOwned)], events.Select(recorded => recorded.Event.GetType()));
        var person = _world.Regency.People[_world.Regency.Accounts["test:1"]];
        Assert.Equal(("Sari", Role.Lead, World.Dishub), (person.Name, person.Role, person.Unit!.Value));
        Assert.Equal(person.Id, _world.Regency.Chats[_chat].Person);
        Assert.Contains("joined already", _world.Refused(Actor.Stranger, new Join(_chat, _code.ToString(), "Sari", "test:1"), _chat), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_is_used_as_often_as_it_says()
    {
        _world.Do(Actor.Operator, new Invite(_code, Role.Member, World.Dishub, Uses: 2));
        foreach (var account in (string[])["test:a", "test:b"])
            Assert.Equal(2, _world.Do(Actor.Stranger, new Join(_world.Meet(account), _code.ToString(), "Orang", account)).Count);

        Assert.Contains("no longer valid", _world.Refused(Actor.Stranger, new Join(_chat, _code.ToString(), "Orang", "test:1")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_ends_at_its_moment()
    {
        _world.Do(Actor.Operator, new Invite(_code, Role.Member, World.Dishub, Days: 1));
        _world.At += TimeSpan.FromDays(1);
        Assert.Contains("no longer valid", _world.Refused(Actor.Stranger, new Join(_chat, _code.ToString(), "Sari", "test:1")), StringComparison.Ordinal);

        _world.At -= TimeSpan.FromMilliseconds(1);
        Assert.Equal(2, _world.Do(Actor.Stranger, new Join(_chat, _code.ToString(), "Sari", "test:1")).Count);
    }

    [Fact]
    public void Five_wrong_codes_pause_the_chat_for_an_hour_even_for_the_right_one()
    {
        _world.Do(Actor.Operator, new Invite(_code, Role.Member, World.Dishub));
        for (var time = 1; time <= 5; time++)
        {
            var decision = _world.Try(Actor.Stranger, new Join(_chat, "salah", "Sari", "test:1"));
            Assert.Contains("not known", decision.Refusal!.Value.En, StringComparison.Ordinal);
            var mistyped = (InvitationMistyped)Assert.Single(_world.Record(Actor.Stranger, decision)).Event;
            Assert.Equal(time == 5, mistyped.PausedUntil is not null);
        }

        _world.At += TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(1);
        Assert.Contains("Try again in an hour", _world.Refused(Actor.Stranger, new Join(_chat, _code.ToString(), "Sari", "test:1")), StringComparison.Ordinal);
        Assert.Equal(2, _world.Try(Actor.Stranger, new Join(_world.Meet("test:2"), _code.ToString(), "Sari", "test:2")).Events.Length);

        _world.At += TimeSpan.FromMilliseconds(1);
        Assert.Single(_world.Record(Actor.Stranger, _world.Try(Actor.Stranger, new Join(_chat, "salah", "Sari", "test:1"))));
        Assert.Null(((InvitationMistyped)_world.Journal[^1].Event).PausedUntil);
        Assert.Equal(2, _world.Do(Actor.Stranger, new Join(_chat, _code.ToString(), "Sari", "test:1")).Count);
    }

    [Fact]
    public void Joining_needs_a_private_chat_and_a_name()
    {
        _world.Do(Actor.Operator, new Invite(_code, Role.Member, World.Dishub));
        var group = _world.Meet("test:g", ChatKind.Group);
        Assert.Contains("private chat", _world.Refused(Actor.Stranger, new Join(group, _code.ToString(), "Sari", "test:1")), StringComparison.Ordinal);
        Assert.Contains("private chat", _world.Refused(Actor.Stranger, new Join(new(999), _code.ToString(), "Sari", "test:1")), StringComparison.Ordinal);
        Assert.Contains("1 to 120", _world.Refused(Actor.Stranger, new Join(_chat, _code.ToString(), " ", "test:1")), StringComparison.Ordinal);
        Assert.Contains("1 to 120", _world.Refused(Actor.Stranger, new Join(_chat, _code.ToString(), new string('a', 121), "test:1")), StringComparison.Ordinal);
    }
}
