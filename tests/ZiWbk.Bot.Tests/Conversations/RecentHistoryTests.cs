using ZiWbk.Bot.Demo;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Bot.Conversations;

/// <summary>What is kept of the last weeks is what the journal says, whatever happens meanwhile.</summary>
public sealed class RecentHistoryTests
{
    [Theory]
    [InlineData(7, 7)]
    [InlineData(7, 30)]
    [InlineData(30, 1)]
    [InlineData(1, 200)]
    public async Task It_is_the_work_that_the_journal_tells(int first, int then)
    {
        await using var demo = await DemoFolder.CreateAsync(DemoClock.At(DemoFixture.Now));
        var history = new RecentHistory(demo.Host);
        _ = history.Since(Now(demo).AddDays(-first)).ToList();

        AssertSame(demo, history, Now(demo).AddDays(-then));
    }

    [Fact]
    public async Task What_has_happened_since_it_was_asked_last_is_in_it()
    {
        await using var demo = await DemoFolder.CreateAsync(DemoClock.At(DemoFixture.Now));
        var history = new RecentHistory(demo.Host);
        var week = Now(demo).AddDays(-7);
        var before = history.Since(week).Count();

        await NoteAsync(demo, "baru");

        Assert.Equal(before + 1, history.Since(week).Count());
        AssertSame(demo, history, week);
    }

    [Fact]
    public async Task Words_of_somebody_erased_are_not_kept()
    {
        await using var demo = await DemoFolder.CreateAsync(DemoClock.At(DemoFixture.Now));
        var history = new RecentHistory(demo.Host);
        var week = Now(demo).AddDays(-7);
        await NoteAsync(demo, "catatan pribadi");
        Assert.Contains(history.Since(week), recorded => recorded.Event is NoteWritten { Text: "catatan pribadi" });

        await demo.Host.Store.EraseAsync(demo.Host.Store.Now(Actor.Operator), demo.Personas[0].Id);

        Assert.DoesNotContain(history.Since(week), recorded => recorded.Event is NoteWritten { Text: "catatan pribadi" });
        AssertSame(demo, history, week);
    }

    private static DateTimeOffset Now(DemoFolder demo) => demo.Host.Store.Now(Actor.Operator).At;

    private static async Task NoteAsync(DemoFolder demo, string text)
    {
        var question = demo.Host.Instrument.Questions[0].Id;
        var id = new AssessmentId(demo.Personas[0].Unit!.Value, demo.Host.YearOr(null));
        var outcome = await demo.Host.Store.SubmitAsync(demo.Host.Store.Now(demo.Personas[0].Actor), new WriteNote(id, Matter.Of(question), text));
        Assert.Null(outcome.Refusal);
    }

    private static void AssertSame(DemoFolder demo, RecentHistory history, DateTimeOffset since) => Assert.Equal(
        demo.Host.Store.Since(since).Where(recorded => recorded.Event is not (MessageQueued or MessageClaimed or MessageSent or DialogMoved or DialogEnded)).Select(recorded => recorded.Sequence),
        history.Since(since).Select(recorded => recorded.Sequence));
}
