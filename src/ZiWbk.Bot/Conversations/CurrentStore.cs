using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Bot.Conversations;

/// <summary>The status of a data folder, whichever is open: a restore puts another in its place.</summary>
internal sealed class CurrentStore(StatusHost host) : IStatusStore, IHistory
{
    private readonly RecentHistory _history = new(host);

    public Regency Current => host.Store.Current;

    public Task<Outcome> SubmitAsync(CommandContext context, Command command) => host.Store.SubmitAsync(context, command);

    public Task<Outcome> SubmitAsync(CommandContext context, Func<Regency, Decision> decide) => host.Store.SubmitAsync(context, decide);

    public IEnumerable<Recorded> Since(DateTimeOffset moment) => _history.Since(moment);
}
