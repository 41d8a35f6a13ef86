using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ZiWbk.Assessment.Answers;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Reminders;
using ZiWbk.Conversation.Messages;
using ZiWbk.Journey.Reminders;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Bot.Tests.Years;

/// <summary>What the bot says first in an office's group from January to December, on a real data folder, for a person to read.</summary>
public sealed class ReminderYearTests
{
    private const int Year = 2026;
    private static readonly UnitId _unit = UnitId.Parse("dishub");
    private static readonly AssessmentId _dishub = new(_unit, Year);

    // Who does what, and when: a duty given with its day, and the day it is really done; null for not at all.
    private static readonly (string Task, string Who, int Given, int Due, int? Done)[] _duties =
    [
        ("A1", "Budi Santoso", 112, 130, 128), ("A2", "Ratna Dewi", 112, 204, 204), ("A3", "Budi Santoso", 126, 310, 311), ("A4", "Budi Santoso", 302, 331, 330),
        ("B2", "Ratna Dewi", 126, 227, 226), ("B3", "Budi Santoso", 302, 331, 407), ("B4", "Budi Santoso", 407, 515, 519), ("B5", "Ratna Dewi", 407, 430, 430),
        ("B6", "Budi Santoso", 407, 508, 507), ("B7", "Budi Santoso", 420, 522, 525), ("B8", "Budi Santoso", 504, 529, 529), ("D1", "Ratna Dewi", 713, 807, 806),
        ("D3", "Budi Santoso", 817, 918, 917), ("D4", "Ratna Dewi", 921, 1016, 1015), ("E1", "Ratna Dewi", 1102, 1127, null),
    ];

    [Fact]
    public async Task A_year_of_reminders_reads_like_help_and_not_like_nagging()
    {
        await using var town = await Town.OpenAsync(new(Year, 1, 5));
        var lead = await town.JoinAsync("Ratna Dewi", Role.Lead, "dishub");
        var member = await town.JoinAsync("Budi Santoso", Role.Member, "dishub");
        await town.GroupAsync("dishub");
        var group = town.Host.Store.Current.Addresses[$"terminal:{Town.Group("dishub")}"];
        await town.DoAsync(new FixDate(Year, "pencanangan", new(Year, 3, 10), "005/112/2026"));
        var said = new StringBuilder();
        var days = new List<DateOnly>();
        for (var day = new DateOnly(Year, 1, 6); day.Year == Year; day = day.AddDays(1))
        {
            town.Clock.To(day);
            await WorkAsync(town, day, lead, member);
            // The hour reminders come at.
            town.Clock.Pass(TimeSpan.FromMinutes(30));
            await ReminderClock.SayAsync(new CurrentStore(town.Host), new CurrentStore(town.Host), town.Host.Rulebook, town.Clock.GetUtcNow(), null, "0123456789ab");
            foreach (var message in town.Host.Store.Current.Outbox.Values.Where(message => message.Chat == group).OrderBy(message => message.Id.Number).ToList())
            {
                days.Add(day);
                var told = MessageJson.Read(message.Body!);
                said.Append(CultureInfo.InvariantCulture, $"== {day:yyyy-MM-dd dddd}{(told.Silent ? " (silent)" : "")}\n{told}\n   {string.Join(" · ", told.AllButtons.Select(button => button.Label))}\n\n");
                await town.DoAsync(Actor.Clock, new ClaimMessage(message.Id));
                await town.DoAsync(Actor.Clock, new SettleMessage(message.Id, Delivery.Sent, "1"));
            }
        }

        Expected.Is("pengingat-setahun", said.ToString());
        var calendar = new SendingDays(town.Host.Rulebook.Calendar);
        Assert.All(days, day => Assert.True(calendar.IsOpen(day), $"{day}"));
        Assert.All(
            days.GroupBy(day => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))).Where(week => week.Count() > 3),
            week => Assert.True(IsLastWeekBeforeADeadline(calendar, [.. week]), $"{week.Count()} in the week of {week.First()}"));
        Assert.Equal(days.Count, days.Distinct().Count());
    }

    private static bool IsLastWeekBeforeADeadline(SendingDays calendar, List<DateOnly> week) => _duties.Any(duty =>
        Day(duty.Due) is var due && week.Exists(day => day <= due && calendar.Between(day, due) <= 5));

    private static async Task WorkAsync(Town town, DateOnly day, Actor lead, Actor member)
    {
        foreach (var duty in _duties)
        {
            var person = duty.Who == "Ratna Dewi" ? lead : member;
            if (Day(duty.Given) == day)
                await town.DoAsync(lead, new AssignDuty(_dishub, Matter.OfTask(duty.Task), new(person.Person!.Value, Day(duty.Due))));
            if (duty.Done is { } done && Day(done) == day)
                await town.DoAsync(Actor.Operator, new CompleteTask(_dishub, duty.Task, day));
        }

        // A few answers each week from February to May; the summer is quiet.
        if (day is { Month: >= 2 and <= 5, DayOfWeek: DayOfWeek.Wednesday })
        {
            var questions = town.Host.Instrument.Questions.Where(question => question.Options.Count > 0).Skip(day.DayOfYear / 7 * 6 - 24).Take(6).ToList();
            if (questions.Count > 0)
                await town.DoAsync(member, new RecordAnswers(_dishub, Layer.Unit, questions.ToImmutableDictionary(question => question.Id, question => (Answer?)new OptionAnswer(question.Options[0].Key)), "dialog"));
        }

        if (day == new DateOnly(Year, 5, 29))
            await town.DoAsync(lead, new SubmitAssessment(_dishub));
    }

    private static DateOnly Day(int monthDay) => new(Year, monthDay / 100, monthDay % 100);
}
