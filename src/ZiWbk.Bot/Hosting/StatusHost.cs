using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Documents;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;
using ZiWbk.Storage;
using ZiWbk.Storage.Backups;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Bot.Hosting;

/// <summary>A data folder opened with what the bot knows: the one place that owns the status while the process lives.</summary>
internal sealed class StatusHost : IAsyncDisposable
{
    // Western Indonesia Time has no daylight saving.
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    private readonly DataFolder _folder;
    private readonly StoreOptions _options;
    private readonly Settings _settings;

    private StatusHost(DataFolder folder, StatusStore store, StoreOptions options, Settings settings)
    {
        _folder = folder;
        _options = options;
        _settings = settings;
        Store = store;
        Evidence = new(store, settings.Evidence);
    }

    /// <summary>The worksheet that is scored.</summary>
    public Instrument Instrument => Rulebook.Instruments.Values.Single();

    /// <summary>The worksheet, the journey and the working days.</summary>
    public Rulebook Rulebook => _options.Rulebook;

    /// <summary>The status.</summary>
    public StatusStore Store { get; private set; }

    /// <summary>Who uses the store; whoever records holds a share, so that no restore closes it under way.</summary>
    public StoreShares Shares { get; } = new();

    /// <summary>The files of evidence.</summary>
    public EvidenceStore Evidence { get; private set; }

    /// <summary>Whether the folder is marked as one for trial, whose moments need not be true.</summary>
    public bool IsTrial => TrialMark.Stands(_folder);

    /// <summary>Opens a folder; a new one starts with the offices of <c>dialogs/units/</c> and this year open.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="clock">Where the moment is read; null for the machine's clock.</param>
    /// <param name="trial">Whether the moments may be made up: only in a new folder, which stays marked, or in one marked before.</param>
    /// <param name="since">The moment a new folder starts at; null for now.</param>
    /// <exception cref="StorageRefusedException">It is in use, damaged, cannot be written, or holds real data and is no trial.</exception>
    public static async Task<StatusHost> OpenAsync(string data, TimeProvider? clock = null, bool trial = false, DateTimeOffset? since = null)
    {
        var settings = Settings.Read();
        var options = new StoreOptions
        {
            Rulebook = Commands.CommandContext.Sound(DialogFolder.Shipped.ReadRulebook()),
            Clock = clock ?? TimeProvider.System,
        };
        var folder = DataFolder.Hold(data);
        StatusStore? store = null;
        try
        {
            store = await StatusStore.OpenAsync(folder, options);
            if (trial)
                TrialMark.Set(folder, store);
            var host = new StatusHost(folder, store, options, settings);
            await host.SeedAsync(since);
            return host;
        }
        catch
        {
            if (store is not null)
                await store.DisposeAsync();
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The talks on this folder; null where the process holds none.</summary>
    public Conversations.TalkHost? Talks { get; set; }

    /// <summary>Runs an operation, alone where it is a restore.</summary>
    public async Task<Operations.OperationResult> RunAsync(Operations.Operation operation)
    {
        // The turn of a message takes its own share, and waits for replies that need one.
        if (operation is Operations.TerminalTurn)
            return await operation.RunAsync(this);
        using var share = operation is Operations.Restoration ? await Shares.AllAsync() : await Shares.OneAsync();
        return await operation.RunAsync(this);
    }

    /// <summary>The year given, or the newest open one.</summary>
    /// <exception cref="DocumentRefusedException">None is open.</exception>
    public int YearOr(int? year)
    {
        if (year is { } given)
            return given;
        var open = Store.Current.Years.Values.Where(known => known.Open).Select(known => known.Number).ToArray();
        return open.Length > 0
            ? open.Max()
            : throw new DocumentRefusedException("Tidak ada tahun yang terbuka. Buka dahulu: year open TAHUN.", "No year is open. Open one first: year open YEAR.");
    }

    /// <summary>The worksheet of a year.</summary>
    /// <exception cref="DocumentRefusedException">The year was never opened.</exception>
    public Instrument InstrumentOf(int year) =>
        Store.Current.Years.TryGetValue(year, out var known) && Rulebook.Instruments.TryGetValue(known.Instrument, out var instrument)
            ? instrument
            : throw new DocumentRefusedException($"Tahun {year} belum dibuka. Buka dahulu: year open {year}.", $"The year {year} has not been opened. Open it first: year open {year}.");

    /// <summary>Puts a backup in place and opens it. Nothing else uses the status meanwhile.</summary>
    /// <exception cref="StorageRefusedException">It is no backup, or damaged; what stood stands.</exception>
    public async Task<BackupManifest> RestoreAsync(string backup)
    {
        // Looked at before anything is closed, so that a bad backup costs nothing.
        var erased = Store.ErasedSince(BackupManifest.Check(backup));
        await Store.DisposeAsync();
        try
        {
            return Restore.Run(_folder, backup, _options.Clock.GetUtcNow(), erased);
        }
        finally
        {
            Store = await StatusStore.OpenAsync(_folder, _options);
            Evidence = new(Store, _settings.Evidence);
            await SeedAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What is being said is said to its end first.
        if (Talks is { } talks)
            await talks.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Dispose();
    }

    private async Task SeedAsync(DateTimeOffset? since = null)
    {
        var now = Store.Now(Actor.Clock);
        var context = now with { At = since ?? now.At };
        await Store.SubmitAsync(context, new ImportUnits([.. Commands.CommandContext.Sound(DialogFolder.Shipped.ReadUnits()).Units], ChangeKnown: false));
        if (Store.Current.Years.IsEmpty)
            await Store.SubmitAsync(context, new OpenYear(now.At.ToOffset(_jakarta).Year, Instrument.Id, FromLastYear: false));
    }
}
