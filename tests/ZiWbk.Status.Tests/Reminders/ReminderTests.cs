using ZiWbk.Journey.Reminders;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Reminders;

/// <summary>What is said first, where, when, and that nothing is said twice. The dates are of 2026, whose days off are known.</summary>
public sealed class ReminderTests
{
    private static readonly TimeSpan _wib = TimeSpan.FromHours(7);
    private readonly World _world = World.WithOffices();
    private readonly Actor _lead;
    private readonly Actor _member;
    private readonly Actor _reviewer;
    private readonly ChatId _group;

    public ReminderTests()
    {
        _lead = _world.Join("Sari", Role.Lead, World.Dishub);
        _member = _world.Join("Budi", Role.Member, World.Dishub);
        _reviewer = _world.Join("Nia", Role.Reviewer, World.Inspektorat);
        _world.Do(Actor.Stranger, new MeetChat("test:-500", ChatKind.Group));
        _group = _world.Regency.Addresses["test:-500"];
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
    }

    // Friday, 15 May 2026 is joint leave, 14 May a holiday; the day before them is Wednesday.
    [Theory]
    [InlineData("2026-05-20", 14, "2026-04-27")]
    [InlineData("2026-05-20", 7, "2026-05-07")]
    [InlineData("2026-05-20", 3, "2026-05-13")]
    [InlineData("2026-05-20", 1, "2026-05-19")]
    [InlineData("2026-05-20", 0, "2026-05-20")]
    [InlineData("2026-05-15", 0, "2026-05-13")]
    [InlineData("2026-05-15", 1, "2026-05-12")]
    [InlineData("2026-05-16", 3, "2026-05-08")]
    public void A_duty_is_told_so_many_working_days_before(string due, int step, string day)
    {
        Assign("A1", DateOnly.Parse(due));

        var told = Assert.Single(On(DateOnly.Parse(day)), reminder => reminder.Kind == ReminderKind.Deadline);

        Assert.Equal((step, DateOnly.Parse(due), _member.Person), (told.Step, told.Due, told.Person));
    }

    [Fact]
    public void On_every_other_day_nothing_is_said_of_it()
    {
        Assign("A1", new(2026, 5, 20));

        var days = Enumerable.Range(0, 300).Select(number => new DateOnly(2026, 3, 3).AddDays(number))
            .Where(day => On(day).Any(reminder => reminder.Kind is ReminderKind.Deadline or ReminderKind.Overdue)).ToList();

        Assert.Equal(
            [new(2026, 4, 27), new(2026, 5, 7), new(2026, 5, 13), new(2026, 5, 19), new(2026, 5, 20), new(2026, 5, 21), new(2026, 5, 25)], days);
        var admin = Admin();
        Assert.Contains(new ReminderPlan(_world.Regency, Rules.Book).On(new(2026, 6, 3), admin), reminder => reminder is { Kind: ReminderKind.Overdue, Step: 3 });
    }

    [Fact]
    public void What_is_done_is_no_longer_told_and_a_moved_day_makes_it_due_anew()
    {
        Assign("A1", new(2026, 5, 20));
        Assign("A2", new(2026, 5, 20));
        _world.Do(_lead, new CompleteTask(World.Assessment, "A1", new(2026, 3, 2)));
        Assert.Equal("task:A2", Assert.Single(On(new(2026, 5, 19)), reminder => reminder.Kind == ReminderKind.Deadline).Subject);

        Assign("A2", new(2026, 6, 10));

        Assert.DoesNotContain(On(new(2026, 5, 19)), reminder => reminder.Kind == ReminderKind.Deadline);
        Assert.Contains(On(new(2026, 6, 9)), reminder => reminder.Kind == ReminderKind.Deadline);
    }

    [Fact]
    public void Nobody_is_reminded_on_the_morning_that_had_passed_when_it_was_given()
    {
        _world.At = new(2026, 5, 19, 3, 0, 0, TimeSpan.Zero);
        Assign("A1", new(2026, 5, 20));

        Assert.DoesNotContain(On(new(2026, 5, 19)), reminder => reminder.Kind == ReminderKind.Deadline);
        Assert.Contains(On(new(2026, 5, 20)), reminder => reminder.Kind == ReminderKind.Deadline);
    }

    [Fact]
    public void All_that_is_due_on_a_morning_is_one_message_whose_occurrences_no_other_carries()
    {
        Assign("A1", new(2026, 5, 20));
        Assign("A2", new(2026, 5, 20));
        var morning = At(2026, 5, 19, 8, 0);
        var batch = Assert.Single(Due(morning));
        Assert.Equal(2, batch.Reminders.Count(reminder => reminder.Kind == ReminderKind.Deadline));

        Say(batch, morning);

        Assert.Empty(Due(morning.AddHours(3)));
        Assert.Empty(_world.Do(Actor.Clock, new SayFirst(batch.Chat.Id, "{}", [.. batch.Keys.Take(1)])));
        Assert.Contains("clock", _world.Refused(_lead, new SayFirst(batch.Chat.Id, "{}", ["x"])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-19T07:59", 0)]
    [InlineData("2026-05-19T08:00", 1)]
    [InlineData("2026-05-19T15:59", 1)]
    [InlineData("2026-05-19T16:00", 0)]
    [InlineData("2026-05-14T09:00", 0)]
    public void Nothing_is_sent_before_its_hour_after_work_or_on_a_day_off(string moment, int messages)
    {
        Assign("A1", new(2026, 5, 20));

        Assert.Equal(messages, Due(new DateTimeOffset(DateTime.Parse(moment), _wib)).Count(batch => batch.Chat.Id == _group));
    }

    [Fact]
    public void The_digest_comes_on_the_first_working_day_of_the_week_and_lists_what_was_missed_and_what_is_uncertain()
    {
        Assign("A1", new(2026, 5, 20));
        // Monday, 25 May: the days of the week before went by without the bot.
        var digest = Assert.Single(Due(At(2026, 5, 25, 8, 0)), batch => batch.Chat.Id == _group);
        Assert.Contains(digest.Reminders, reminder => reminder.Kind == ReminderKind.Digest);
        Assert.Equal([1, 0, 1], digest.Missed.Where(reminder => reminder.Subject == "task:A1").Select(reminder => reminder.Step));

        Say(digest, At(2026, 5, 25, 8, 0), Delivery.Unknown);
        Assert.Equal(digest.Keys.Distinct().Count(), Assert.Single(Due(At(2026, 6, 2, 8, 0)), batch => batch.Chat.Id == _group).Uncertain);
        // Monday, 1 June is a holiday.
        Assert.DoesNotContain(On(new(2026, 6, 1)), reminder => reminder.Kind == ReminderKind.Digest);
        Assert.Contains(On(new(2026, 6, 2)), reminder => reminder.Kind == ReminderKind.Digest);
    }

    [Fact]
    public void What_is_put_off_is_told_again_on_its_day_and_not_before()
    {
        Assign("A1", new(2026, 5, 20));
        _world.At = At(2026, 5, 13, 9, 0);
        _world.Do(_member, new PutOffReminder(_group, $"{World.Assessment} task:A1", new(2026, 5, 20)), _group);

        Assert.DoesNotContain(On(new(2026, 5, 19)), reminder => reminder.Subject == "task:A1");
        Assert.Contains(On(new(2026, 5, 20)), reminder => reminder.Kind == ReminderKind.Again);
        Assert.Contains("at most 60", _world.Refused(_member, new PutOffReminder(_group, $"{World.Assessment} task:A1", new(2026, 5, 13))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chat_switches_off_a_kind_changes_the_hour_and_is_silent_until()
    {
        Assign("A1", new(2026, 5, 20));
        _world.Do(_lead, new SetReminders(_group, true, null) { Hour = new(10, 30), Off = [ReminderKind.Digest] });
        Assert.Equal(At(2026, 5, 19, 10, 30), new ReminderPlan(_world.Regency, Rules.Book).Moment(new(2026, 5, 19), _world.Regency.Chats[_group]));
        Assert.DoesNotContain(On(new(2026, 5, 18)), reminder => reminder.Kind == ReminderKind.Digest);

        _world.Do(_lead, new SetReminders(_group, true, At(2026, 5, 20, 0, 0)));

        Assert.Empty(On(new(2026, 5, 19)));
        Assert.NotEmpty(On(new(2026, 5, 20)));
    }

    [Theory]
    [InlineData(null, 12, 0, "2026-05-19T11:59", 1)]
    [InlineData(null, 12, 0, "2026-05-19T12:00", 0)]
    [InlineData(null, 12, 0, "2026-05-19T13:00", 1)]
    [InlineData(12, 12, 30, "2026-05-19T12:10", 1)]
    [InlineData(12, 12, 0, "2026-05-19T12:59", 0)]
    [InlineData(12, 12, 0, "2026-05-19T13:00", 1)]
    public void In_its_quiet_hours_a_chat_is_not_written_to(int? hour, int fromHour, int fromMinute, string moment, int messages)
    {
        Assign("A1", new(2026, 5, 20));
        _world.Do(_lead, new SetReminders(_group, true, null) { Hour = hour is { } set ? new(set, 0) : null, Quiet = new(new(fromHour, fromMinute), new(13, 0)) });

        Assert.Equal(messages, Due(new DateTimeOffset(DateTime.Parse(moment), _wib)).Count(batch => batch.Chat.Id == _group));
    }

    [Fact]
    public void Quiet_hours_up_to_the_end_of_work_leave_the_morning()
    {
        Assign("A1", new(2026, 5, 20));
        _world.Do(_lead, new SetReminders(_group, true, null) { Hour = new(13, 0), Quiet = new(new(12, 0), new(23, 59)) });

        Assert.Single(Due(At(2026, 5, 19, 9, 0)), batch => batch.Chat.Id == _group);
        Assert.Empty(Due(At(2026, 5, 19, 14, 0)));
        Assert.Contains("end after", _world.Refused(_lead, new SetReminders(_group, true, null) { Quiet = new(new(13, 0), new(12, 0)) }), StringComparison.Ordinal);
    }

    // Makassar is an hour, Jayapura two hours ahead of Jakarta: 8 o'clock there, and the end of work, come earlier.
    [Theory]
    [InlineData(null, "2026-05-19T07:59", 0)]
    [InlineData("WIB", "2026-05-19T08:00", 1)]
    [InlineData("WITA", "2026-05-19T06:59", 0)]
    [InlineData("WITA", "2026-05-19T07:00", 1)]
    [InlineData("WITA", "2026-05-19T14:59", 1)]
    [InlineData("WITA", "2026-05-19T15:00", 0)]
    [InlineData("WIT", "2026-05-19T05:59", 0)]
    [InlineData("WIT", "2026-05-19T06:00", 1)]
    [InlineData("WIT", "2026-05-19T10:30", 0, 12)]
    [InlineData("WIT", "2026-05-19T11:00", 1, 12)]
    public void A_group_is_written_to_by_its_own_clock(string? zone, string jakarta, int messages, int? quiet = null)
    {
        Assign("A1", new(2026, 5, 20));
        _world.Do(_lead, new SetReminders(_group, true, null) { Zone = zone, Quiet = quiet is { } hour ? new(new(hour, 0), new(hour + 1, 0)) : null });

        Assert.Equal(messages, Due(new DateTimeOffset(DateTime.Parse(jakarta), _wib)).Count(batch => batch.Chat.Id == _group));
    }

    [Fact]
    public void An_offices_people_live_by_the_clock_of_their_group_unless_they_choose_another()
    {
        var own = _world.Regency.Addresses["test:budi"];
        _world.Do(_lead, new SetReminders(_group, true, null) { Zone = "WIT" });
        Assert.Equal(TimeSpan.FromHours(9), ZoneOf(own));
        _world.Do(_member, new AskToBeReminded(own, At(2026, 3, 9, 6, 0), Recurrence.Parse("weekly:mon:08:00", null), "rapat"), own);
        // Eight in Jayapura is six in Jakarta.
        Assert.Equal(At(2026, 3, 16, 6, 0), Assert.Single(Personal(At(2026, 3, 16, 6, 30))).Item2);

        _world.Do(_member, new SetReminders(own, true, null) { Zone = "WITA" }, own);

        Assert.Equal((TimeSpan.FromHours(8), TimeSpan.FromHours(9)), (ZoneOf(own), ZoneOf(_group)));
        Assert.Equal(TimeSpan.FromHours(7), ZoneOf(_world.Regency.Addresses["test:nia"]));
        Assert.Contains("WIB, WITA", _world.Refused(_member, new SetReminders(own, true, null) { Zone = "CET" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_moves_and_nobody_owes_anything_the_digest_comes_once_a_month()
    {
        Assign("A1", new(2026, 5, 20));
        Assert.Equal([2, 8, 15, 22, 29], Digests());

        _world.At = At(2026, 5, 20, 9, 0);
        _world.Do(_lead, new CompleteTask(World.Assessment, "A1", new(2026, 5, 20)));

        // Two weeks after the last change still; Monday, 1 June is a holiday.
        Assert.Equal([2], Digests());

        IEnumerable<int> Digests() => Enumerable.Range(1, 30).Where(day => On(new(2026, 6, day)).Any(reminder => reminder.Kind == ReminderKind.Digest));
    }

    // Three working days before Tuesday, 7 July, and the day itself; a deadline is told five times.
    [Fact]
    public void What_opens_is_told_shortly_before_and_on_its_day_and_is_no_deadline()
    {
        _world.Do(_world.Join("Agus", Role.Admin, null), new FixDate(2026, "pengusulan-dibuka", new(2026, 7, 7), "B/1/2026"));

        var days = Enumerable.Range(0, 60).Select(number => new DateOnly(2026, 6, 1).AddDays(number))
            .Where(day => On(day).Any(reminder => reminder is { Kind: ReminderKind.Milestone, Subject: "pengusulan-dibuka" })).ToList();

        Assert.Equal([new(2026, 7, 2), new(2026, 7, 7)], days);
        Assert.False(new ReminderPlan(_world.Regency, Rules.Book).IsNearADeadline(_world.Regency.Chats[_group], new(2026, 7, 6), 5));
    }

    [Fact]
    public void More_than_three_a_week_wait_for_the_digest_unless_a_deadline_is_near()
    {
        foreach (var (task, day) in new[] { ("A1", 8), ("A2", 9), ("A3", 10), ("A4", 13) })
            Assign(task, new(2026, 7, day));
        // Two and a half weeks before: 14 working days before each is a day of its own.
        var said = new List<DateTimeOffset>();
        for (var day = At(2026, 6, 17, 8, 0); day < At(2026, 6, 25, 9, 0); day = day.AddDays(1))
        {
            foreach (var batch in Due(day).Where(batch => batch.Chat.Id == _group))
            {
                said.Add(day);
                Say(batch, day);
            }
        }

        Assert.True(said.Count(day => day < At(2026, 6, 22, 0, 0)) <= 3);
        Assert.All(_world.Regency.ReminderBatches.Values, batch => Assert.NotEmpty(batch.Occurrences));
    }

    [Fact]
    public void An_office_without_a_group_is_told_in_its_leads_private_chat()
    {
        _world.Do(Actor.Stranger, new NoteReach(_group, "removed"), _group);
        Assign("A1", new(2026, 5, 20));

        Assert.Equal(_world.Regency.Addresses["test:sari"], Assert.Single(Due(At(2026, 5, 19, 8, 0)), batch => batch.Reminders.Any(reminder => reminder.Subject == "task:A1")).Chat.Id);
    }

    [Fact]
    public void Of_two_groups_the_one_chosen_is_home()
    {
        _world.Do(Actor.Stranger, new MeetChat("teams:19", ChatKind.Group));
        var other = _world.Regency.Addresses["teams:19"];
        _world.Do(Actor.Operator, new BindGroup(other, World.Dishub));
        Assert.Equal([_group], ReminderChats.Of(_world.Regency, World.Dishub).Select(chat => chat.Id));

        _world.Do(_lead, new SetReminders(other, true, null) { Home = true });

        Assert.Equal([other], ReminderChats.Of(_world.Regency, World.Dishub).Select(chat => chat.Id));
    }

    [Fact]
    public void What_has_waited_for_the_TPI_ten_working_days_is_told_to_its_reviewer()
    {
        _world.Do(_lead, World.Answers(World.First, "Ya"));
        var nia = _world.Regency.Chats[_world.Regency.Addresses["test:nia"]];
        var plan = new ReminderPlan(_world.Regency, Rules.Book);

        Assert.DoesNotContain(plan.On(new(2026, 3, 9), nia), reminder => reminder.Kind == ReminderKind.Review);
        Assert.Contains(plan.On(new(2026, 3, 30), nia), reminder => reminder.Kind == ReminderKind.Review && reminder.Assessment == World.Assessment);
        Assert.DoesNotContain(plan.On(new(2026, 3, 31), nia), reminder => reminder.Kind == ReminderKind.Review);
        Assert.NotEqual(_reviewer, _lead);
    }

    [Fact]
    public void A_quiet_office_is_asked_once()
    {
        _world.Do(_lead, World.Answers(World.First, "Ya"));
        var last = DateOnly.FromDateTime(_world.At.ToOffset(_wib).DateTime);
        var days = Enumerable.Range(0, 120).Select(number => last.AddDays(number)).Where(day => On(day).Any(reminder => reminder.Kind == ReminderKind.Quiet)).ToList();

        Assert.Equal([new SendingDays(Rules.Calendar).OnOrAfter(last.AddDays(14))], days);
    }

    [Fact]
    public void A_personal_reminder_comes_at_its_moment_once_and_a_recurring_one_each_time()
    {
        _world.Do(_member, new AskToBeReminded(_group, At(2026, 3, 8, 9, 0), null, "lengkapi SK"), _group);
        _world.Do(_member, new AskToBeReminded(_group, At(2026, 3, 9, 8, 0), Recurrence.Parse("weekly:mon:08:00", null), "rapat"), _group);

        Assert.Empty(Personal(At(2026, 3, 8, 8, 59)));
        // A Sunday: it comes at the moment asked for, whatever day it is.
        var (first, due) = Assert.Single(Personal(At(2026, 3, 8, 9, 0)));
        _world.Do(Actor.Clock, new SayFirst(_group, "{}", [first.Key(due)]));
        Assert.Empty(Personal(At(2026, 3, 8, 9, 1)));
        var (second, weekly) = Assert.Single(Personal(At(2026, 3, 16, 8, 30)));
        Assert.Equal(("rapat", At(2026, 3, 16, 8, 0)), (second.Text, weekly));
        Assert.Empty(Personal(At(2026, 3, 17, 8, 30)));
    }

    [Fact]
    public void A_personal_reminder_ends_by_who_asked_or_who_decides_in_the_group()
    {
        _world.Do(_member, new AskToBeReminded(_group, At(2026, 3, 8, 9, 0), null, "lengkapi SK"), _group);
        var reminder = Assert.Single(_world.Regency.PersonalReminders.Keys);
        Assert.Contains("somebody else", _world.Refused(_reviewer, new EndPersonalReminder(reminder)), StringComparison.Ordinal);

        _world.Do(_lead, new EndPersonalReminder(reminder));

        Assert.Contains("no longer", _world.Refused(_lead, new EndPersonalReminder(reminder)), StringComparison.Ordinal);
        Assert.Contains("own office", _world.Refused(_world.Join("Dewi", Role.Member, World.Dukcapil), new AskToBeReminded(_group, At(2026, 3, 8, 9, 0), null, "x y")), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_private_chat_that_nobody_joined_in_whoever_talks_there_asks_and_decides()
    {
        _world.Do(Actor.Stranger, new MeetChat("web:1", ChatKind.Private));
        var chat = _world.Regency.Addresses["web:1"];

        _world.Do(_member, new AskToBeReminded(chat, At(2026, 3, 8, 9, 0), null, "lengkapi SK"), chat);
        _world.Do(_member, new SetReminders(chat, false, null), chat);

        Assert.Single(Personal(At(2026, 3, 8, 9, 0)));
        Assert.Contains("somebody else", _world.Refused(_reviewer, new AskToBeReminded(_world.Regency.Addresses["test:budi"], At(2026, 3, 8, 9, 0), null, "intip")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("daily:08:00", "2026-03-02T09:00", "2026-03-02T08:00", "2026-03-03T08:00")]
    [InlineData("weekly:fri:14:30", "2026-03-02T09:00", "2026-02-27T14:30", "2026-03-06T14:30")]
    [InlineData("monthly:31:08:00", "2026-02-15T09:00", "2026-01-31T08:00", "2026-02-28T08:00")]
    public void A_recurrence_knows_its_last_and_its_next_time(string recurrence, string moment, string last, string next)
    {
        var (recurs, at) = (Recurrence.Parse(recurrence, null), new DateTimeOffset(DateTime.Parse(moment), _wib));

        Assert.Equal(recurrence, recurs.ToString());
        Assert.Equal(new DateTimeOffset(DateTime.Parse(last), _wib), recurs.LastBefore(at, _wib));
        Assert.Equal(new DateTimeOffset(DateTime.Parse(next), _wib), recurs.FirstAfter(at, _wib));
    }

    [Theory]
    [InlineData("weekly:xxx:08:00")]
    [InlineData("monthly:32:08:00")]
    [InlineData("daily:25:00")]
    [InlineData("yearly:08:00")]
    public void What_is_no_recurrence_is_refused(string text) => Assert.False(Recurrence.TryParse(text, null, out _));

    private TimeSpan ZoneOf(ChatId chat) => new ReminderPlan(_world.Regency, Rules.Book).ZoneOf(_world.Regency.Chats[chat]);

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) => new DateTimeOffset(year, month, day, hour, minute, 0, _wib).ToUniversalTime();

    private Chat Admin()
    {
        _world.Join("Agus", Role.Admin, null);
        return _world.Regency.Chats[_world.Regency.Addresses["test:agus"]];
    }

    private void Assign(string task, DateOnly due) => _world.Do(_lead, new AssignDuty(World.Assessment, Matter.OfTask(task), new(_member.Person!.Value, due)));

    private IReadOnlyList<Reminder> On(DateOnly day) => new ReminderPlan(_world.Regency, Rules.Book).On(day, _world.Regency.Chats[_group]);

    private List<DueBatch> Due(DateTimeOffset now) => [.. new DueReminders(_world.Regency, Rules.Book).At(now)];

    private List<(PersonalReminder, DateTimeOffset)> Personal(DateTimeOffset now) => [.. new DueReminders(_world.Regency, Rules.Book).Personal(now)];

    private void Say(DueBatch batch, DateTimeOffset now, Delivery delivery = Delivery.Sent)
    {
        _world.At = now;
        var message = ((MessageQueued)_world.Do(Actor.Clock, new SayFirst(batch.Chat.Id, "{}", [.. batch.Keys]))[0].Event).Message;
        _world.Do(Actor.Clock, new ClaimMessage(message));
        _world.Do(Actor.Clock, new SettleMessage(message, delivery, "1"));
    }
}
