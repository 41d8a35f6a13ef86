using System.Globalization;
using System.Text;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Calendars.Reading;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Reminders;

/// <summary>
/// Years of sixty offices in virtual time: duties given, moved and done, holidays edited, the program down for hours or days, the clock jumping a
/// day either way. Held against a count of our own, day by day. One year in CI, five with ZIWBK_LONG=1.
/// </summary>
public sealed class VirtualYearsTests
{
    private const int Offices = 60;
    private const int FirstYear = 2026;
    private static readonly int _years = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 5 : 1;
    private static readonly TimeSpan _wib = TimeSpan.FromHours(7);
    private static readonly TimeOnly[] _ticks = [new(3, 0), new(7, 45), new(8, 0), new(8, 40), new(10, 10), new(13, 0), new(15, 30), new(16, 45), new(20, 0)];

    private readonly World _world = World.WithOffices();
    private readonly Random _random = new(20261124);
    private readonly Dictionary<string, DateTimeOffset> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<ChatId, List<DateTimeOffset>> _messages = [];
    private readonly List<(string Key, AssessmentId Assessment, Matter Matter, DateOnly Due, DateOnly Day)> _owed = [];
    private readonly List<(Actor Lead, Actor Member, UnitId Unit, ChatId Group)> _offices = [];
    private readonly JourneyTask[] _tasks = [.. Rules.Journey.Tasks];
    private Rulebook _rulebook = Rules.Book with { Calendar = Calendar(moved: false) };
    private int _missed;

    [Fact]
    public void Nothing_is_said_twice_forgotten_or_at_a_wrong_time()
    {
        Found();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var downUntil = DateTimeOffset.MinValue;
        var end = new DateOnly(FirstYear + _years, 1, 1);
        for (var day = new DateOnly(FirstYear, 1, 5); day < end; day = day.AddDays(1))
        {
            if (day is { Month: 1, Day: 1 })
                NewYear(day.Year);
            // The decree is changed in the middle of each year.
            if (day is { Month: 6, Day: 15 })
                _rulebook = _rulebook with { Calendar = Calendar(moved: day.Year % 2 == 0) };
            _world.At = At(day, new(7, 0));
            Work(day);
            Expect(day);
            foreach (var tick in _ticks)
            {
                _world.At = At(day, tick);
                if (_random.Next(150) == 0)
                    downUntil = _world.At.AddHours(_random.Next(1, 80));
                if (_world.At >= downUntil)
                    Tick();
            }

            // Once in a while the clock runs a day ahead, or is set back a day, and is put right again.
            if (_random.Next(40) == 0)
            {
                _world.At = At(day.AddDays(_random.Next(2) == 0 ? 1 : -1), new(9, 5));
                Tick();
            }

            if (day.DayOfWeek == DayOfWeek.Sunday)
                Settle(day);
        }

        Assert.True(_said.Count > 200 * _years, $"{_said.Count} reminders");
        Assert.True(_missed * 20 < _said.Count, $"{_missed} of {_said.Count} were out of date before they could be told");
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_years} year(s), {Offices} offices: {_messages.Values.Sum(times => times.Count)} messages with {_said.Count} reminders, {_missed} out of date before the program came back, {watch.Elapsed.TotalSeconds:F1} s"));
    }

    // What is due at this moment is said; what the program may not say then, it must not.
    private void Tick()
    {
        var now = _world.At;
        var local = now.ToOffset(_wib);
        var day = DateOnly.FromDateTime(local.DateTime);
        foreach (var batch in new DueReminders(_world.Regency, _rulebook).At(now).ToList())
        {
            Assert.True(IsWorkday(day), $"{day} is a day off");
            var hours = _rulebook.Calendar.HoursOn(day)!;
            Assert.InRange(TimeOnly.FromDateTime(local.DateTime), hours.From, hours.Until.AddMinutes(-1));
            if (!_messages.TryGetValue(batch.Chat.Id, out var times))
                _messages.Add(batch.Chat.Id, times = []);
            Assert.DoesNotContain(times, time => (time - now).Duration() < TimeSpan.FromHours(1));
            times.Add(now);
            foreach (var key in batch.Keys)
                Assert.True(_said.TryAdd(key, now), $"{key} is said again on {day}");
            var queued = ((MessageQueued)_world.Do(Actor.Clock, new SayFirst(batch.Chat.Id, "{}", [.. batch.Keys]))[0].Event).Message;
            _world.Do(Actor.Clock, new ClaimMessage(queued));
            // Now and then the program dies while it is sent: after the start it is uncertain, and stays so.
            if (_random.Next(60) == 0)
                _world.Do(Actor.Clock, new RecoverOutbox());
            else
                _world.Do(Actor.Clock, new SettleMessage(queued, Delivery.Sent, "1"));
        }
    }

    // Counted one day after the other, without the program's own way of counting.
    private void Expect(DateOnly day)
    {
        if (!IsWorkday(day))
            return;
        foreach (var (_, _, unit, group) in _offices)
        {
            var assessment = _world.Regency.Assessment(new(unit, _world.Regency.Years.Values.Where(year => year.Open).Max(year => year.Number)));
            foreach (var (matter, duty) in assessment.Duties)
            {
                if (duty.Due is not { } due || due < day || assessment.Tasks.ContainsKey(matter.Code) || due.DayNumber - day.DayNumber > 45)
                    continue;
                var left = 0;
                for (var other = day.AddDays(1); other <= due; other = other.AddDays(1))
                    left += IsWorkday(other) ? 1 : 0;
                if (left is 14 or 7 or 3 or 1 or 0)
                    _owed.Add((new Reminder(ReminderKind.Deadline, assessment.Id, matter.ToString(), due, left, null).Key(group), assessment.Id, matter, due, day));
            }
        }
    }

    // At the end of a week: what was due three weeks before has been said, by a digest at the latest, or is no longer so.
    private void Settle(DateOnly sunday)
    {
        foreach (var owed in _owed.Where(owed => owed.Day < sunday.AddDays(-21)).ToList())
        {
            _owed.Remove(owed);
            var assessment = _world.Regency.Assessment(owed.Assessment);
            if (_said.ContainsKey(owed.Key))
                continue;
            var stands = _world.Regency.Years[owed.Assessment.Year].Open && !assessment.Tasks.ContainsKey(owed.Matter.Code) && assessment.Duties[owed.Matter].Due == owed.Due;
            // What still stands may be missing only where its day has gone by: the ladder speaks of it then.
            Assert.True(!stands || owed.Due < sunday, $"{owed.Key} was due on {owed.Day} and never said");
            _missed++;
        }
    }

    private void Work(DateOnly day)
    {
        foreach (var (lead, member, unit, _) in _offices)
        {
            if (_random.Next(6) != 0)
                continue;
            var id = new AssessmentId(unit, _world.Regency.Years.Values.Where(year => year.Open).Max(year => year.Number));
            var task = _tasks[_random.Next(_tasks.Length)];
            switch (_random.Next(5))
            {
                case 0 when task.Roles.Contains("lead"):
                    _ = _world.Try(lead, new CompleteTask(id, task.Id, day)) is { Refusal: null } done && done.Events.Length > 0 ? _world.Do(lead, new CompleteTask(id, task.Id, day)) : null;
                    break;
                case 1 when _world.Regency.Assessment(id).Duties.ContainsKey(Matter.OfTask(task.Id)):
                    _world.Do(lead, new AssignDuty(id, Matter.OfTask(task.Id), new(member.Person!.Value, day.AddDays(_random.Next(-3, 60)))));
                    break;
                default:
                    _world.Do(lead, new AssignDuty(id, Matter.OfTask(task.Id), new(member.Person!.Value, day.AddDays(_random.Next(1, 90)))));
                    break;
            }
        }
    }

    private void Found()
    {
        _world.At = At(new(FirstYear, 1, 2), new(8, 0));
        var units = Enumerable.Range(1, Offices).Select(number => UnitId.Parse($"kantor-{number}")).ToList();
        _world.Do(Actor.Operator, new ImportUnits([.. units.Select(unit => World.Office(unit))]));
        foreach (var (number, unit) in units.Index())
        {
            var (lead, member) = (Join($"ketua{number}", Role.Lead, unit, number), Join($"anggota{number}", Role.Member, unit, number));
            _world.Do(Actor.Stranger, new MeetChat($"test:-{1000 + number}", ChatKind.Group));
            var group = _world.Regency.Addresses[$"test:-{1000 + number}"];
            _world.Do(Actor.Operator, new BindGroup(group, unit));
            _offices.Add((lead, member, unit, group));
        }
    }

    private Actor Join(string name, Role role, UnitId unit, int number)
    {
        var code = InvitationCode.Of([(byte)role, (byte)number, 2, 3, 4, 5, 6, 7, 8, 9]);
        _world.Do(Actor.Operator, new Invite(code, role, unit));
        _world.Do(Actor.Stranger, new MeetChat($"test:{name}", ChatKind.Private));
        var chat = _world.Regency.Addresses[$"test:{name}"];
        _world.Do(Actor.Stranger, new Join(chat, code.ToString(), name, $"test:{name}"), chat);
        return Actor.Of(_world.Regency.Accounts[$"test:{name}"]);
    }

    private void NewYear(int year)
    {
        _world.Do(Actor.Operator, new CloseYear(year - 1));
        _world.Do(Actor.Operator, new OpenYear(year, World.Instrument.Id, FromLastYear: false));
    }

    private bool IsWorkday(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_rulebook.Calendar.Holidays.Any(holiday => holiday.Date == day);

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), _wib).ToUniversalTime();

    // A made-up calendar, whole and consistent: about twenty days off a year; those after June fall elsewhere once the decree is changed.
    private static WorkingCalendar Calendar(bool moved)
    {
        var shipped = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dialogs", "journey", "calendar.yaml"));
        var (years, ramadan, days) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var year = FirstYear; year <= FirstYear + 5; year++)
        {
            var off = Enumerable.Range(0, 20).Select(number => new DateOnly(year, 1, 1).AddDays((number * 18) + (number > 10 && moved ? 3 : 0))).ToList();
            years.Append(CultureInfo.InvariantCulture, $"  - {{ year: {year}, decree: contoh, signed: {year - 1}-09-01, holidays: {off.Count}, joint_leave: 0, confidence: inferred, sources: [] }}\n");
            ramadan.Append(CultureInfo.InvariantCulture, $"  - {{ hijri: {year - 579}, from: {year}-02-10, until: {new DateOnly(year, 2, 10).AddDays(29):yyyy-MM-dd}, confidence: inferred, sources: [] }}\n");
            foreach (var day in off)
                days.Append(CultureInfo.InvariantCulture, $"  - {{ date: {day:yyyy-MM-dd}, weekday: {Indonesian(day.DayOfWeek)}, kind: libur-nasional, name: {{ id: contoh, en: example }} }}\n");
        }

        var hours = shipped[shipped.IndexOf("\nhours:", StringComparison.Ordinal)..shipped.IndexOf("\nramadan:", StringComparison.Ordinal)];
        var head = shipped[..shipped.IndexOf("\nyears:", StringComparison.Ordinal)];
        var read = CalendarReader.Read(new("contoh.yaml", $"{head}\nyears:\n{years}\ncaveats: []\n{hours}\nramadan:\n{ramadan}\ndays:\n{days}"));
        return read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Faults));
    }

    private static string Indonesian(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "Senin",
        DayOfWeek.Tuesday => "Selasa",
        DayOfWeek.Wednesday => "Rabu",
        DayOfWeek.Thursday => "Kamis",
        DayOfWeek.Friday => "Jumat",
        DayOfWeek.Saturday => "Sabtu",
        _ => "Minggu",
    };
}
