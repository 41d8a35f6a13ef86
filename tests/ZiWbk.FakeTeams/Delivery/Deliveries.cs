using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>
/// How activities come to the bot, and how they go wrong on the way: each with a signed token, those of a conversation one after another,
/// again when no answer came within the time, never again when one came, whatever it said.
/// </summary>
public sealed class Deliveries : IDisposable
{
    private readonly TeamsServer _teams;
    private readonly Ledger _ledger;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource _closed = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<PendingActivity>> _lanes = new(StringComparer.Ordinal);
    private List<PendingActivity>? _held;
    private TaskCompletionSource? _settled;
    private (int Times, bool AtOnce) _copies = (1, false);
    private int _pending;
    private int _numbers;

    internal Deliveries(TeamsServer teams, Ledger ledger) => (_teams, _ledger) = (teams, ledger);

    /// <summary>Each time that an activity was brought.</summary>
    public IReadOnlyList<Attempt> Attempts => _ledger.Attempts;

    /// <summary>How many activities the bot has not answered.</summary>
    public int Pending
    {
        get
        {
            lock (_lock)
                return _pending;
        }
    }

    /// <summary>From now on each activity comes so often, though it was answered; at once: the copies do not wait for each other.</summary>
    public void Repeat(int times, bool atOnce = false)
    {
        lock (_lock)
            _copies = (times, atOnce);
    }

    /// <summary>Keeps activities back until they are released.</summary>
    public void Hold()
    {
        lock (_lock)
            _held ??= [];
    }

    /// <summary>Lets go what was held, shuffled by this chance; in order without one.</summary>
    public void Release(Random? shuffled = null)
    {
        PendingActivity[] held;
        lock (_lock)
        {
            held = [.. _held ?? []];
            _held = null;
            shuffled?.Shuffle(held);
            foreach (var activity in held)
                Enqueue(activity);
        }
    }

    /// <summary>Waits until the bot has answered everything.</summary>
    public async Task SettledAsync(CancellationToken cancel = default)
    {
        Task settled;
        lock (_lock)
            settled = _pending == 0 ? Task.CompletedTask : (_settled ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        try
        {
            await settled.WaitAsync(_teams.Settings.Patience, cancel);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The bot has not answered {Pending} activities within {_teams.Settings.Patience}.");
        }
    }

    /// <summary>Posts anything to where activities come, with any authorization; what is answered. Nothing of it is recorded.</summary>
    /// <param name="body">Sense or nonsense.</param>
    /// <param name="authorization">The header's value; null for none.</param>
    /// <param name="contentType">What the body says that it is.</param>
    public async Task<BotAnswer> PostAsync(byte[] body, string? authorization, string contentType = "application/json; charset=utf-8")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _teams.Endpoint()) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        // Asked for before much is sent: else the bot closes the connection under it, and there may be no answer to read.
        request.Headers.ExpectContinue = body.Length > 1 << 16;
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await _client.SendAsync(request, _closed.Token);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync(_closed.Token));
    }

    public void Dispose()
    {
        _closed.Cancel();
        _client.Dispose();
        _closed.Dispose();
    }

    /// <summary>Brings it; what the bot answered in the end.</summary>
    internal Task<BotAnswer> Add(JsonObject activity, string? lane = null)
    {
        lock (_lock)
        {
            var first = new PendingActivity(activity, lane ?? Alone());
            Put(first);
            for (var copy = 1; copy < _copies.Times; copy++)
                Put(new(activity.DeepClone().AsObject(), _copies.AtOnce ? Alone() : first.Lane));
            return first.Answered.Task;
        }
    }

    private string Alone() => string.Create(CultureInfo.InvariantCulture, $"#{++_numbers}");

    private void Put(PendingActivity activity)
    {
        _pending++;
        if (_held is not null)
            _held.Add(activity);
        else
            Enqueue(activity);
    }

    private void Enqueue(PendingActivity activity)
    {
        if (_lanes.TryGetValue(activity.Lane, out var lane))
        {
            lane.Enqueue(activity);
            return;
        }

        _lanes[activity.Lane] = lane = new([activity]);
        _ = Task.Run(() => RunAsync(activity.Lane, lane));
    }

    private async Task RunAsync(string name, Queue<PendingActivity> lane)
    {
        while (true)
        {
            PendingActivity activity;
            lock (_lock)
                activity = lane.Peek();
            var answer = await BringAsync(activity);
            activity.Answered.TrySetResult(answer);
            lock (_lock)
            {
                if (--_pending == 0)
                {
                    _settled?.TrySetResult();
                    _settled = null;
                }

                lane.Dequeue();
                if (lane.Count == 0)
                {
                    _lanes.Remove(name);
                    return;
                }
            }
        }
    }

    private async Task<BotAnswer> BringAsync(PendingActivity activity)
    {
        for (var number = 1; ; number++)
        {
            var since = TimeProvider.System.GetTimestamp();
            var at = _teams.Settings.Clock.GetUtcNow();
            var answer = await SendAsync(activity);
            _ledger.Add(new Attempt(at, activity.Type, activity.Id, number, answer.Status));
            if (answer.Status != 0 || number > _teams.Settings.Resends || _closed.IsCancellationRequested)
            {
                Examine(activity, answer);
                return answer;
            }

            // A connection that is cut is noticed no sooner than one that says nothing.
            var left = _teams.Settings.ResendAfter - TimeProvider.System.GetElapsedTime(since);
            if (left > TimeSpan.Zero)
                await Task.Delay(left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // What comes again may carry another moment.
            activity.Activity["timestamp"] = ActivityWriter.Moment(_teams.Settings.Clock.GetUtcNow());
        }
    }

    private async Task<BotAnswer> SendAsync(PendingActivity activity)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_closed.Token);
        patience.CancelAfter(_teams.Settings.ResendAfter);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _teams.Endpoint())
            {
                Content = new StringContent(activity.Activity.ToJsonString(), Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _teams.Signing.Token((string)activity.Activity["serviceUrl"]!));
            using var response = await _client.SendAsync(request, patience.Token);
            return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(patience.Token));
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException or InvalidOperationException)
        {
            return new(0, null, "");
        }
    }

    private void Examine(PendingActivity activity, BotAnswer answer)
    {
        if (answer.Status is 0 || activity.IsInvoke)
            return;
        if (answer.Status is not (200 or 202))
            _ledger.Add(new Violation($"the answer to {activity.Type}", $"{answer.Status} to an activity in order", activity.Activity.ToJsonString()));
    }
}
