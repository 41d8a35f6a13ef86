using ZiWbk.Assessment;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Reminders;
using ZiWbk.Bot.Tests.Years;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Tests.Reminders;

/// <summary>How what is said first reads where a day is easily mistaken for another. The dates are of 2026, whose days off are known.</summary>
public sealed class ReminderWordsTests
{
    private static readonly AssessmentId _dishub = new(UnitId.Parse("dishub"), 2026);

    // Sunday, 31 May: the last working day before it is Friday, 29 May. Wednesday, 20 May is its own day.
    [Theory]
    [InlineData("2026-05-31", 29, Language.Indonesian, "Hari ini hari kerja terakhir", "sampai Minggu, 31 Mei 2026")]
    [InlineData("2026-05-31", 29, Language.English, "Today is the last working day", "until Sunday, 31 May 2026")]
    [InlineData("2026-05-20", 20, Language.Indonesian, "🔔 *Hari ini*", "A4")]
    [InlineData("2026-05-20", 19, Language.Indonesian, "Satu hari kerja lagi", "sampai Rabu, 20 Mei 2026")]
    public async Task A_deadline_on_a_day_off_is_not_called_today(string due, int told, Language language, string heading, string line)
    {
        await using var town = await OpenAsync(due, language);

        var message = await SaidAsync(town, new(2026, 5, told));

        Assert.Contains(heading, message.Text, StringComparison.Ordinal);
        Assert.Contains(line, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-29", "sampai Jumat, 29 Mei 2026")]
    [InlineData("2026-05-18", "tenggatnya Senin, 18 Mei 2026")]
    public async Task What_was_put_off_comes_again_with_the_deadline_it_still_has(string due, string line)
    {
        await using var town = await OpenAsync(due, Language.Indonesian);
        town.Clock.To(new(2026, 5, 18));
        await town.DoAsync(Lead(town), new PutOffReminder(GroupOf(town), $"{_dishub} task:A4", new(2026, 5, 20)), GroupOf(town));

        var message = await SaidAsync(town, new(2026, 5, 20));

        Assert.Contains($"🔔 *Diingatkan lagi*\n• *A4*", message.Text, StringComparison.Ordinal);
        Assert.Contains(line, message.Text, StringComparison.Ordinal);
    }

    // Nine in Makassar is one in Greenwich, in Jakarta two.
    [Theory]
    [InlineData(null, 2, "pukul 09.00:")]
    [InlineData("WITA", 1, "pukul 09.00 WITA:")]
    [InlineData("WIT", 0, "pukul 09.00 WIT:")]
    public async Task An_hour_that_somebody_names_is_by_the_clock_of_the_chat(string? zone, int utc, string told)
    {
        await using var town = await OpenAsync("2026-05-20", Language.Indonesian);
        var own = town.Host.Store.Current.Addresses["terminal:Ratna Dewi"];
        if (zone is not null)
            await town.DoAsync(Lead(town), new SetReminders(own, true, null) { Zone = zone }, own);

        var answer = Assert.Single(await town.TakeAsync("Ratna Dewi", "ingatkan saya Rabu 20 Mei 2026 jam 9 rapat tim"));

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 5, 20, utc, 0, 0, TimeSpan.Zero), Assert.Single(town.Host.Store.Current.PersonalReminders.Values).At);
    }

    private static async Task<Town> OpenAsync(string due, Language language)
    {
        var town = await Town.OpenAsync(new(2026, 3, 2));
        var lead = await town.JoinAsync("Ratna Dewi", Role.Lead, "dishub");
        await town.GroupAsync("dishub");
        await town.DoAsync(lead, new ChooseLanguage(GroupOf(town), language), GroupOf(town));
        await town.DoAsync(lead, new AssignDuty(_dishub, Matter.OfTask("A4"), new(lead.Person!.Value, DateOnly.Parse(due))));
        return town;
    }

    private static async Task<Message> SaidAsync(Town town, DateOnly day)
    {
        town.Clock.To(day);
        town.Clock.Pass(TimeSpan.FromMinutes(30));
        await ReminderClock.SayAsync(new CurrentStore(town.Host), new CurrentStore(town.Host), town.Host.Rulebook, town.Clock.GetUtcNow(), null, "0123456789ab");
        return Assert.Single(town.Waiting(Town.Group("dishub")));
    }

    private static ChatId GroupOf(Town town) => town.Host.Store.Current.Addresses[$"terminal:{Town.Group("dishub")}"];

    private static Actor Lead(Town town) => Actor.Of(town.Host.Store.Current.Accounts["terminal:Ratna Dewi"]);
}
