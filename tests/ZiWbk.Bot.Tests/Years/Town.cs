using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Tests.Years;

/// <summary>A regency on a real data folder, whose people talk with the bot through the terminal's channel.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly string _root;
    private readonly Dictionary<string, string> _accounts = [];
    private int _codes;
    private int _updates;

    private Town(string root, StatusHost host, MovedClock clock) => (_root, Host, Clock) = (root, host, clock);

    public StatusHost Host { get; }

    public MovedClock Clock { get; }

    public static async Task<Town> OpenAsync(DateOnly day)
    {
        var root = Directory.CreateTempSubdirectory("ziwbk-year-").FullName;
        var clock = new MovedClock(default);
        clock.To(day);
        var host = await StatusHost.OpenAsync(Path.Combine(root, "data"), clock, trial: true);
        host.Talks = TalkHost.Open(host, clock, null);
        return new(root, host, clock);
    }

    /// <summary>Gives a command as the operator.</summary>
    public async Task DoAsync(Command command) => await DoAsync(Actor.Operator, command);

    public async Task DoAsync(Actor actor, Command command, ChatId? chat = null)
    {
        var outcome = await Host.Store.SubmitAsync(Host.Store.Now(actor) with { Chat = chat }, command);
        Assert.Null(outcome.Refusal);
    }

    /// <summary>Somebody joins by an invitation of the operator.</summary>
    public async Task<Actor> JoinAsync(string name, Role role, string? unit)
    {
        var address = $"terminal:{name}";
        var code = InvitationCode.Of([(byte)++_codes, (byte)(_codes >> 8), 1, 2, 3, 4, 5, 6, 7, 8]);
        await DoAsync(new Invite(code, role, unit is null ? null : UnitId.Parse(unit)));
        await DoAsync(Actor.Stranger, new MeetChat(address, ChatKind.Private));
        var chat = Host.Store.Current.Addresses[address];
        await DoAsync(Actor.Stranger, new Join(chat, code.ToString(), name, address), chat);
        _accounts[name] = address;
        return Actor.Of(Host.Store.Current.Accounts[address]);
    }

    /// <summary>A group of an office.</summary>
    public async Task GroupAsync(string unit)
    {
        await DoAsync(Actor.Stranger, new MeetChat($"terminal:{Group(unit)}", ChatKind.Group));
        await DoAsync(new BindGroup(Host.Store.Current.Addresses[$"terminal:{Group(unit)}"], UnitId.Parse(unit)));
    }

    public static string Group(string unit) => $"grup-{unit}";

    /// <summary>Says something, or presses a button by its value, or sends a file; in private or in a group.</summary>
    public Task<IReadOnlyList<Message>> TakeAsync(string name, string? text, string? press = null, IncomingFile? file = null, string? group = null)
    {
        Clock.Pass(TimeSpan.FromMinutes(1));
        var incoming = new Incoming(
            "terminal", (++_updates).ToString(CultureInfo.InvariantCulture), group ?? name, group is null ? ChatKind.Private : ChatKind.Group, name, name)
        {
            Text = press is null ? text ?? "" : null,
            Press = press,
            File = file,
            AccountKey = $"terminal:{name}",
        };
        return Host.Talks!.ExchangeAsync(incoming, TestContext.Current.CancellationToken);
    }

    /// <summary>What waits for a chat nobody has looked into since.</summary>
    public ImmutableArray<Message> Waiting(string chat) => Host.Store.Current.Addresses.TryGetValue($"terminal:{chat}", out var id)
        ? [.. Host.Store.Current.Outbox.Values.Where(message => message.Chat == id).OrderBy(message => message.Id.Number).Select(Read)]
        : [];

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private static Message Read(OutboxMessage message) => MessageJson.Read(message.Body!);
}
