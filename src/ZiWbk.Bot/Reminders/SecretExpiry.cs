using System.Globalization;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;

namespace ZiWbk.Bot.Reminders;

/// <summary>
/// Tells the admins that the secret with which the bot proves itself to Teams is about to end, once a week from thirty days before: on that day
/// the bot falls silent on Teams, without anybody having done anything.
/// </summary>
internal sealed class SecretExpiry : IAsyncDisposable
{
    private const int FirstDays = 30;
    private const int Week = 7;

    private static readonly TimeSpan _look = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    private readonly IStatusStore _store;
    private readonly TimeProvider _clock;
    private readonly DateOnly _ends;
    private readonly Action _poke;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    /// <summary>Begins to look.</summary>
    public SecretExpiry(IStatusStore store, TimeProvider clock, DateOnly ends, Action poke, ILogger logger)
    {
        (_store, _clock, _ends, _poke, _logger) = (store, clock, ends, poke, logger);
        _running = Task.Run(RunAsync);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
    }

    /// <summary>Puts in the outbox what is to be told now; how many messages. It is told on weekdays, in office hours.</summary>
    public static async Task<int> SayAsync(IStatusStore store, DateOnly ends, DateTimeOffset now)
    {
        var local = now.ToOffset(_jakarta);
        var left = ends.DayNumber - DateOnly.FromDateTime(local.DateTime).DayNumber;
        if (left > FirstDays || local.Hour is < 8 or >= 16 || local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return 0;
        // After its end the same week goes on: whoever could not be told before is told once more.
        var week = Math.Max(left, -1) < 0 ? "lewat" : (left / Week).ToString(CultureInfo.InvariantCulture);
        var said = 0;
        foreach (var chat in ReminderChats.Of(store.Current, Role.Admin).ToList())
        {
            var message = new Message(Words(ends, left).In(chat.Language));
            var occurrence = string.Create(CultureInfo.InvariantCulture, $"secret|teams|{ends:yyyy-MM-dd}|{week}|{chat.Id}");
            var outcome = await store.SubmitAsync(new CommandContext(Actor.Clock, now, chat.Id), new QueueMessage(chat.Id, MessageJson.Write(message), occurrence));
            said += outcome.Events.Length;
        }

        return said;
    }

    private static Bilingual Words(DateOnly ends, int left)
    {
        var (idDate, enDate) = (Dates.Of(ends, Language.Indonesian), Dates.Of(ends, Language.English));
        return left < 0
            ? new(
                $"Rahasia aplikasi Microsoft Teams *sudah berakhir* pada {idDate}. Bot tidak dapat lagi mengirim pesan di Teams. Buat rahasia baru di Entra (App registrations, Certificates & secrets), lalu isi Teams:ClientSecret dan Teams:SecretExpires dan jalankan ulang bot.",
                $"The secret of the Microsoft Teams application *ended* on {enDate}. The bot can send nothing on Teams any more. Make a new one in Entra (App registrations, Certificates & secrets), set Teams:ClientSecret and Teams:SecretExpires and restart the bot.")
            : new(
                $"Rahasia aplikasi Microsoft Teams berakhir pada *{idDate}* ({left.ToString(CultureInfo.InvariantCulture)} hari lagi). Sesudah itu bot diam di Teams. Buat rahasia baru di Entra (App registrations, Certificates & secrets), lalu isi Teams:ClientSecret dan Teams:SecretExpires dan jalankan ulang bot; yang lama baru dihapus sesudahnya.",
                $"The secret of the Microsoft Teams application ends on *{enDate}* (in {left.ToString(CultureInfo.InvariantCulture)} days). After that the bot is silent on Teams. Make a new one in Entra (App registrations, Certificates & secrets), set Teams:ClientSecret and Teams:SecretExpires and restart the bot; delete the old one only then.");
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await LookAsync();
                await Task.Delay(_look, _clock, _stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task LookAsync()
    {
        try
        {
            var now = _clock.GetUtcNow();
            if (await SayAsync(_store, _ends, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond))) > 0)
                _poke();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The next look finds the same due again.
            _logger.NotLooked(exception.GetType().Name);
        }
    }
}
