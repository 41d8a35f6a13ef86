using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Demo;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Operations;
using ZiWbk.Documents;
using ZiWbk.Status.Rights;

namespace ZiWbk.Bot.Chat;

/// <summary>Whom the terminal talks with: talks held in this process, or a server that holds the folder.</summary>
internal sealed class ChatPeer : IAsyncDisposable
{
    private readonly Func<Operation, Task<OperationResult>> _run;
    private readonly IAsyncDisposable? _held;
    private readonly DemoFolder? _demo;

    private ChatPeer(Func<Operation, Task<OperationResult>> run, IAsyncDisposable? held, DemoFolder? demo)
    {
        _run = run;
        _held = held;
        _demo = demo;
    }

    /// <summary>A demo in this process.</summary>
    public static async Task<ChatPeer> DemoAsync(TimeProvider clock)
    {
        var demo = await DemoFolder.CreateAsync(clock);
        demo.Host.Talks = TalkHost.Open(demo.Host, clock, DemoNotice.Words);
        return new(demo.Host.RunAsync, demo, demo);
    }

    /// <summary>A data folder, held here or by a server.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="clock">A moment that is made up; null for the present.</param>
    public static async Task<ChatPeer> OpenAsync(string data, TimeProvider? clock)
    {
        if (await DataAccess.IsServedAsync(data))
        {
            return clock is null
                ? new(operation => DataAccess.RunAsync(data, operation), null, null)
                : throw new DocumentRefusedException("Server memegang folder ini, jadi waktunya tidak dapat ditentukan di sini.", "A server holds this folder, so its time cannot be set here.");
        }

        var host = await StatusHost.OpenAsync(data, clock, trial: clock is not null);
        host.Talks = TalkHost.Open(host, clock ?? TimeProvider.System, host.IsTrial ? DemoNotice.Words : null);
        return new(host.RunAsync, host, null);
    }

    /// <summary>Runs an operation.</summary>
    /// <exception cref="DocumentRefusedException">It is refused.</exception>
    public Task<OperationResult> RunAsync(Operation operation) => _run(operation);

    /// <summary>Who talks: one of the demo, or somebody at this terminal.</summary>
    /// <param name="name">What the person is called; null for the usual one.</param>
    /// <param name="role">The role; null for whatever the person is.</param>
    /// <param name="unit">The office's short name.</param>
    public async Task<Talker> TalkerAsync(string? name, string? role, string? unit)
    {
        if (_demo is null)
            return new(name ?? Environment.UserName, $"terminal:{name ?? Environment.UserName}");
        if (name is not null && role is null && unit is null && _demo.Find(name) is null)
            return new(name, $"terminal:{name}");
        var persona = await _demo.EnsureAsync(name, role is null ? null : Enum.Parse<Role>(role, ignoreCase: true), unit is null ? null : Results.Unit(unit));
        return new(persona.Name, persona.AccountKey) { Unit = persona.Unit?.Value };
    }

    /// <summary>Whether whoever talks has joined beforehand, so that no role has to be given.</summary>
    public bool IsDemo => _demo is not null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_held is not null)
            await _held.DisposeAsync();
    }
}

/// <summary>Somebody at the terminal.</summary>
/// <param name="Name">What the person is called.</param>
/// <param name="Account">The account, <c>channel:id</c>.</param>
internal sealed record Talker(string Name, string Account)
{
    /// <summary>The office's short name; null where it is not known beforehand.</summary>
    public string? Unit { get; init; }
}
