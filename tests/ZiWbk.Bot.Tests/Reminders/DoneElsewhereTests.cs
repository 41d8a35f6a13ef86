using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Reminders;
using ZiWbk.Bot.Tests.Years;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Tests.Reminders;

/// <summary>What has been done elsewhere is ticked off in the message that named it, once.</summary>
public sealed class DoneElsewhereTests
{
    private static readonly AssessmentId _dishub = new(UnitId.Parse("dishub"), 2026);

    [Fact]
    public async Task A_task_done_is_ticked_where_it_was_named_and_its_buttons_go()
    {
        await using var town = await Town.OpenAsync(new(2026, 3, 2));
        var lead = await town.JoinAsync("Ratna Dewi", Role.Lead, "dishub");
        await town.GroupAsync("dishub");
        var group = town.Host.Store.Current.Addresses[$"terminal:{Town.Group("dishub")}"];
        foreach (var task in (string[])["A1", "A2"])
            await town.DoAsync(lead, new AssignDuty(_dishub, Matter.OfTask(task), new(lead.Person!.Value, new(2026, 3, 4))));
        town.Clock.To(new(2026, 3, 3));
        await SayAsync(town, group);
        var done = new DoneElsewhere(town.Host.Rulebook);
        Assert.Empty(Edits(town, done));

        await town.DoAsync(lead, new CompleteTask(_dishub, "A1", new(2026, 3, 3)));

        var edit = Assert.Single(Edits(town, done));
        var message = MessageJson.Read(edit.Body);
        Assert.Equal("message-7", message.Edits);
        Assert.Contains("✓ *A1*", message.Text, StringComparison.Ordinal);
        Assert.Contains("• *A2*", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(message.AllButtons, button => button.Value.Contains("A1", StringComparison.Ordinal));
        Assert.Contains(message.AllButtons, button => button.Value == "/tunda A2");
        Assert.Empty(message.Mentions);
        Assert.Empty(Edits(town, done));
    }

    private static List<QueueMessage> Edits(Town town, DoneElsewhere done) =>
        [.. done.Edits(town.Host.Store.Current, town.Clock.GetUtcNow(), new QueuedMessages(town.Host).Find)];

    private static async Task SayAsync(Town town, ChatId group)
    {
        var store = new CurrentStore(town.Host);
        await ReminderClock.SayAsync(store, store, town.Host.Rulebook, town.Clock.GetUtcNow(), null, "0123456789ab");
        var message = Assert.Single(town.Host.Store.Current.Outbox.Values, message => message.Chat == group);
        await town.DoAsync(Actor.Clock, new ClaimMessage(message.Id));
        await town.DoAsync(Actor.Clock, new SettleMessage(message.Id, Delivery.Sent, "message-7"));
    }
}
