using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Bot.Conversations;

/// <summary>
/// The status of a data folder, whichever is open: a restore puts another in its place, and waits until what is being recorded is.
/// </summary>
/// <param name="host">The folder.</param>
/// <param name="holdsShare">Whether whoever records holds a share of the store already, for longer than the recording.</param>
internal sealed class CurrentStore(StatusHost host, bool holdsShare = false) : IStatusStore, IHistory
{
    private readonly RecentHistory _history = new(host);

    public Regency Current => host.Store.Current;

    public async Task<Outcome> SubmitAsync(CommandContext context, Command command)
    {
        using var share = await ShareAsync();
        return await host.Store.SubmitAsync(context, command);
    }

    public async Task<Outcome> SubmitAsync(CommandContext context, Func<Regency, Decision> decide)
    {
        using var share = await ShareAsync();
        return await host.Store.SubmitAsync(context, decide);
    }

    public IEnumerable<Recorded> Since(DateTimeOffset moment) => _history.Since(moment);

    private async ValueTask<IDisposable?> ShareAsync() => holdsShare ? null : await host.Shares.OneAsync();
}
