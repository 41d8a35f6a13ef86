using System.Globalization;
using System.Text;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Storage;

namespace ZiWbk.Bot.Demo;

public class DemoFolderTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    public static TheoryData<string> Moments =>
    [
        "2026-01-01T00:05+07:00", "2026-01-05T08:00+07:00", "2026-02-28T21:30+07:00", "2026-11-24T10:00+07:00", "2027-01-04T07:45+07:00", "2027-05-31T08:05+07:00",
    ];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Everything_happens_in_order_and_nothing_in_the_last_ten_minutes(string now)
    {
        var clock = DemoClock.At(now);
        await using var folder = await DemoFolder.CreateAsync(clock);

        var moments = folder.Host.Store.History(0).Select(recorded => recorded.At).ToArray();

        Assert.Equal(moments.Order(), moments);
        Assert.True(moments[^1] <= clock.GetUtcNow() - UndoAnswers.Window);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task The_year_told_is_this_year(string now)
    {
        await using var folder = await DemoFolder.CreateAsync(DemoClock.At(now));

        Assert.Equal([int.Parse(now[..4], CultureInfo.InvariantCulture)], folder.Host.Store.Current.Years.Keys);
    }

    [Fact]
    public async Task The_same_now_gives_the_same_story()
    {
        await using var again = await DemoFolder.CreateAsync(DemoClock.At(DemoFixture.Now));

        Assert.Equal(demo.History.Select(Told), again.Host.Store.History(0).Select(Told));
    }

    [Fact]
    public async Task On_a_Monday_morning_something_has_changed_this_week()
    {
        await using var folder = await DemoFolder.CreateAsync(DemoClock.At("2027-05-31T08:05+07:00"));
        var monday = DateTimeOffset.Parse("2027-05-31T00:00+07:00", CultureInfo.InvariantCulture);

        Assert.Contains(folder.Host.Store.History(0), recorded => recorded.At >= monday && recorded.Event is AnswersRecorded { Assessment.Unit.Value: "dishub" });
    }

    [Fact]
    public void Work_is_done_in_the_hours_of_work()
    {
        var today = DemoClock.At("2026-11-24T00:00+07:00").GetUtcNow();
        var hours = demo.History.Where(recorded => recorded.At < today).Select(recorded => recorded.At.ToOffset(TimeSpan.FromHours(7)));

        Assert.All(hours, here => Assert.True(here.TimeOfDay >= TimeSpan.FromHours(7) && here.TimeOfDay < TimeSpan.FromHours(17) && here.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
    }

    [Fact]
    public async Task A_demo_leaves_nothing_behind()
    {
        string path;
        await using (var folder = await DemoFolder.CreateAsync(DemoClock.At(DemoFixture.Now)))
            path = folder.Path;

        Assert.False(Directory.Exists(path));
        Assert.False(Directory.Exists("data"));
    }

    [Fact]
    public void What_a_dead_process_left_is_removed_and_what_a_living_one_has_stays()
    {
        // Process numbers end far below this one.
        var left = Directory.CreateTempSubdirectory("ziwbk-demo-2147483647-");
        File.WriteAllText(Path.Combine(left.FullName, ".lock"), "");

        TemporaryFolder.RemoveLeftOver();

        Assert.False(Directory.Exists(left.FullName));
        Assert.True(Directory.Exists(demo.Demo.Path));
    }

    [Fact]
    public void Only_its_owner_may_look_into_it() =>
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, OperatingSystem.IsWindows() ? (UnixFileMode)448 : File.GetUnixFileMode(demo.Demo.Path));

    [Fact]
    public void A_demo_is_a_trial() => Assert.True(demo.Demo.Host.IsTrial);

    [Fact]
    public async Task A_folder_of_real_data_never_becomes_a_trial()
    {
        using var folder = TemporaryFolder.Create();
        await using (var host = await StatusHost.OpenAsync(folder.Path))
            Assert.False(host.IsTrial);

        await Assert.ThrowsAsync<StorageRefusedException>(() => StatusHost.OpenAsync(folder.Path, DemoClock.At(DemoFixture.Now), trial: true));
    }

    [Fact]
    public async Task A_trial_stays_a_trial()
    {
        using var folder = TemporaryFolder.Create();
        await (await StatusHost.OpenAsync(folder.Path, DemoClock.At(DemoFixture.Now), trial: true)).DisposeAsync();

        await using var again = await StatusHost.OpenAsync(folder.Path);

        Assert.True(again.IsTrial);
    }

    // A code is random, or it would be none.
    private static string Told(Recorded recorded)
    {
        var written = EventCodec.Current.Write(recorded.Event is InvitationMade made ? made with { CodeHash = "" } : recorded.Event);
        return $"{recorded.Sequence} {recorded.At:O} {recorded.Actor} {recorded.Chat} {written.Kind} {Encoding.UTF8.GetString(written.Data.Span)} {Encoding.UTF8.GetString(written.Personal.Span)}";
    }
}
