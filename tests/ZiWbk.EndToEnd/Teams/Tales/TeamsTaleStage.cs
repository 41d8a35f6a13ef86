using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Operations;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Tales;
using ZiWbk.EndToEnd.Telegram;
using ZiWbk.EndToEnd.Telegram.Tales;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams.Tales;

/// <summary>
/// Where tales are told over a Teams: the tales' town as a data folder, the real program on it, and the people of the town. The office's group
/// is a group chat or a channel. Between two tales the folder is put back as it was by a restore, while the program runs.
/// </summary>
internal sealed class TeamsTaleStage : IAsyncDisposable
{
    private const string Newcomer = "newcomer";
    private const string Stranger = "stranger";
    private const string Office = "ZI Dishub";

    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-tales-").FullName;
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly Outbox _outbox;
    private readonly bool _channel;
    private readonly Group _group;
    private TimeSpan _later;
    private bool _pristine;

    private TeamsTaleStage(TeamsServer teams, bool channel)
    {
        (Teams, _channel) = (teams, channel);
        _outbox = new(Data);
        Supplies = TaleFiles.Supplies(DialogFolder.Shipped.ReadRulebook().Value!, DialogFolder.Shipped.ReadRegulation().Value!);
        Book = DialogFolder.Shipped.ReadTalks(Supplies.Services).Value!;
        foreach (var (account, person) in Supplies.Town.Regency.Accounts)
            _people[account["tale:".Length..]] = teams.Person(Supplies.Town.Regency.People[person].Name!).KnowsBot();
        _people[Newcomer] = teams.Person("Dewi Anggraini").KnowsBot();
        // Teams tells a name of everybody; this one is none, so that the bot has to ask as it does elsewhere.
        _people[Stranger] = teams.Person(".").KnowsBot();
        _group = NewGroup(Office).HasBot();
    }

    public TeamsServer Teams { get; }

    public TeamsBot Bot { get; private set; } = null!;

    /// <summary>The dialogs.</summary>
    public TalkBook Book { get; }

    /// <summary>What the tales are told with.</summary>
    public TaleSupplies Supplies { get; }

    /// <summary>How often the program was started.</summary>
    public int Starts { get; private set; }

    private string Data => Path.Combine(_root, "data");

    private string Backup => Path.Combine(_root, "town");

    private string Program => Path.Combine(_root, "program");

    public static async Task<TeamsTaleStage> OpenAsync(bool channel)
    {
        // Hundreds of messages come to one person within seconds here.
        var stage = new TeamsTaleStage(await TeamsServer.StartAsync(new() { EnforceLimits = false }), channel);
        try
        {
            TaleProgram.Copy(stage.Program);
            await TaleFolder.WriteAsync(stage.Data, stage.Supplies.Town, stage.Address, stage.Account);
            await stage.StartAsync();
            await stage.ReachAsync();
            await DataAccess.RunAsync(stage.Data, new Backup(stage.Backup));
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>The town as it was, for the next tale.</summary>
    public async Task BeginAsync()
    {
        if (_later > TimeSpan.Zero)
        {
            _later = TimeSpan.Zero;
            await AgainAsync();
        }

        if (_pristine)
            await DataAccess.RunAsync(Data, new Restoration(Backup));
        _pristine = true;
        foreach (var person in _people.Values)
        {
            person.Personal().Unread();
            var seat = person.In(_group);
            seat.Unread();
            seat.Thread = null;
        }
    }

    /// <summary>Where somebody of a tale talks.</summary>
    /// <param name="account">Who, as tales name them.</param>
    /// <param name="chat">Where.</param>
    public async Task<Seat> SeatAsync(string account, TaleChat chat)
    {
        var person = _people[account];
        if (chat == TaleChat.Private)
            return person.Personal();
        if (chat == TaleChat.Group)
            return person.In(_group);
        var group = NewGroup("Grup baru");
        await group.AddsBotAsync(person);
        await QuietAsync();
        return person.In(group);
    }

    /// <summary>Somebody of the town.</summary>
    public Person Person(string account) => _people[account];

    /// <summary>Ends when all that was sent to the bot has had its effect, and all that it said has arrived.</summary>
    public async Task QuietAsync()
    {
        await Teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        await _outbox.EmptyAsync();
    }

    /// <summary>So much time goes by: the program ends in good order, and is started at the later moment.</summary>
    public async Task LaterAsync(TimeSpan time)
    {
        _later += time;
        await AgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Bot?.Dispose();
        await Teams.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    // Nobody can be written to before something came from there.
    private async Task ReachAsync()
    {
        foreach (var (name, person) in _people)
        {
            if (name is not (Newcomer or Stranger))
                await person.InstallsAsync();
        }

        await _group.AddsBotAsync(Person("lead"));
        await QuietAsync();
    }

    private Group NewGroup(string title) => _channel ? Teams.Channel(title, [.. _people.Values]) : Teams.GroupChat(title, [.. _people.Values]);

    private string Address(string tale)
    {
        var name = tale["tale:".Length..];
        // From "gone" nothing comes any more.
        return name == "gone" ? "teams:19:gone@thread.v2" : $"teams:{(name == "group" ? _group.Id : _people[name].Personal().ConversationId)}";
    }

    private string Account(string tale) => $"teams:{_people[tale["tale:".Length..]].Id}";

    private async Task AgainAsync()
    {
        Assert.Equal(0, await Bot.StopAsync());
        Bot.Dispose();
        await StartAsync();
    }

    private async Task StartAsync()
    {
        Bot = await TeamsBot.StartAsync(Teams, Data, Program, TaleTown.Morning + _later);
        Starts++;
    }
}
