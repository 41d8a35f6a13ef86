using System.Diagnostics;
using System.Security.Cryptography;
using ZiWbk.Benchmarks.Turns;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// A thousand groups are due at the same minute, while people talk and Telegram refuses some for coming too fast: how fast they leave, whether each
/// comes once, and how long the people wait beside before.
/// </summary>
internal sealed class RemindersBenchmark(BotApi api, string root, IReadOnlyList<long> chats)
{
    /// <summary>Those who talk.</summary>
    public const int Talking = 20;

    private const int Groups = 1_000;
    private const int EachAdmin = 50;
    private const int UpdatesASecond = 4;
    private const int MostASecond = 30;
    // Every twentieth group is refused once.
    private const int Refused = 20;

    private static readonly TimeSpan _span = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(3);

    /// <summary>Measures it.</summary>
    public async Task RunAsync()
    {
        var data = Path.Combine(root, "data");
        DateTimeOffset due;
        await using (var host = await StatusHost.OpenAsync(data))
            due = await AskAsync(host);
        var refused = new HashSet<long>();
        var refusals = 0;
        api.TooFast = chat =>
        {
            lock (refused)
                return chat < 0 && chat % Refused == 0 && refused.Add(chat) && ++refusals > 0;
        };
        using var bot = await Subject.BotAsync(api.Url, data, webhook: true);
        var talk = await RecordedTalk.RecordAsync(api.Seat(chats[0]), chats[0], bot.Webhook);
        var visitors = chats.Select((chat, number) => new Visitor(number, chat, api.Seat(chat), bot.Webhook, talk.Messages)).ToArray();
        _ = await Pacing.RunAsync(visitors, 20, passed => passed < TimeSpan.FromSeconds(5));
        var quiet = await Pacing.RunAsync(visitors, UpdatesASecond, passed => passed < _span);
        if (due - DateTimeOffset.UtcNow is { Ticks: > 0 } early)
            await Task.Delay(early);
        else
            throw new InvalidOperationException("The reminders were due before all was ready.");
        api.Sends.Clear();
        var start = Stopwatch.GetTimestamp();
        var during = await Pacing.RunAsync(visitors, UpdatesASecond, passed => passed < _longest && Came().Count < Groups);
        var came = Came();
        var last = came.Max(said => said.At);
        var sends = api.Sends.Where(send => send.At <= last).OrderBy(send => send.At).ToList();
        var reminders = sends.Where(send => send.Chat < 0).ToList();
        // What the limits allow: the pace for all that was sent until then, and the pause that Telegram asked the last one refused to keep.
        var pace = TimeSpan.FromSeconds((double)sends.Count / MostASecond);
        var pause = Stopwatch.GetElapsedTime(start, reminders.Where(send => send.Refused).Max(send => send.At)) + BotApi.Pause;
        var allowed = pace > pause ? pace : pause;
        var took = Stopwatch.GetElapsedTime(start, last);
        TurnsBenchmark.Say(
            $"{Groups} groups due at one minute, {refusals} refused once by 429, {UpdatesASecond} updates a second besides",
            FormattableString.Invariant($"{came.Count} came, {came.Count - came.Select(said => said.Chat).Distinct().Count()} twice; the first after {Stopwatch.GetElapsedTime(start, reminders[0].At).TotalSeconds:0.0} s, the last after {took.TotalSeconds:0.0} s, where the limits allow {allowed.TotalSeconds:0.0} s ({took / allowed - 1:+0.0 %;-0.0 %}; {pace.TotalSeconds:0.0} s for {sends.Count} sent, the last pause asked for over at {pause.TotalSeconds:0.0} s); at most {Most(reminders)} reminders and {Most(sends)} in all in any second; p99 of those who talk {during.At(0.99):0.0} ms beside {quiet.At(0.99):0.0} ms ({during.At(0.99) / quiet.At(0.99):0.00} x), p50 {during.At(0.5):0.0} and {quiet.At(0.5):0.0} ms; {bot.Resident:0} MB"));
    }

    private static int Most(List<(long Chat, long At, bool Refused)> sends) =>
        sends.Select((send, index) => sends.Skip(index).TakeWhile(other => Stopwatch.GetElapsedTime(send.At, other.At) < TimeSpan.FromSeconds(1)).Count()).Max();

    private List<Said> Came() => [.. Enumerable.Range(1, Groups).SelectMany(group => api.Seat(-group).Heard)];

    // Admins ask, because they may do so in every group; the due moment leaves time to start and to measure the quiet.
    private static async Task<DateTimeOffset> AskAsync(StatusHost host)
    {
        var units = host.Store.Current.Units.Keys.OrderBy(unit => unit.Value, StringComparer.Ordinal).ToList();
        var admins = new List<Actor>();
        for (var admin = 0; admin < Groups / EachAdmin; admin++)
            admins.Add(await JoinAsync(host, $"telegram:99000{admin:00}"));
        await Task.WhenAll(Enumerable.Range(1, Groups).Select(group => DoAsync(host, Actor.Stranger, new MeetChat($"telegram:-{group}", ChatKind.Group))));
        await Task.WhenAll(Enumerable.Range(1, Groups).Select(group => DoAsync(host, Actor.Operator, new BindGroup(host.Store.Current.Addresses[$"telegram:-{group}"], units[group % units.Count]))));
        var now = DateTimeOffset.UtcNow;
        var due = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero).AddMinutes(2);
        await Task.WhenAll(Enumerable.Range(1, Groups).Select(group => DoAsync(
            host, admins[(group - 1) / EachAdmin], new AskToBeReminded(host.Store.Current.Addresses[$"telegram:-{group}"], due, null, "rapat ZI"), host.Store.Current.Addresses[$"telegram:-{group}"])));
        return due;
    }

    private static async Task<Actor> JoinAsync(StatusHost host, string address)
    {
        var code = InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        await DoAsync(host, Actor.Operator, new Invite(code, Role.Admin, null));
        await DoAsync(host, Actor.Stranger, new MeetChat(address, ChatKind.Private));
        await DoAsync(host, Actor.Stranger, new Join(host.Store.Current.Addresses[address], code.ToString(), "Admin", address));
        return Actor.Of(host.Store.Current.Accounts[address]);
    }

    private static async Task DoAsync(StatusHost host, Actor actor, Command command, ChatId? chat = null)
    {
        if ((await host.Store.SubmitAsync(host.Store.Now(actor) with { Chat = chat }, command)).Refusal is { } refusal)
            throw new InvalidOperationException(refusal.En);
    }
}
