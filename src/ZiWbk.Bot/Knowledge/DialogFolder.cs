using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Calendars.Reading;
using ZiWbk.Journey.Reminders;
using ZiWbk.Journey.Reminders.Reading;
using ZiWbk.Journey.Stages;
using ZiWbk.Journey.Stages.Reading;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Learning;
using ZiWbk.Regulation.Reading;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Bot.Knowledge;

/// <summary>The folder <c>dialogs/</c>: everything the bot says and knows, editable without a compiler.</summary>
internal sealed class DialogFolder
{
    private readonly string _path;

    private DialogFolder(string path) => _path = path;

    /// <summary>The folder that came with this program.</summary>
    public static DialogFolder Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "dialogs"));

    /// <summary>The folder it lies in.</summary>
    public string Parent => Path.GetDirectoryName(Path.GetFullPath(_path).TrimEnd(Path.DirectorySeparatorChar))!;

    /// <summary>The files looked at, for a report.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(_path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The full names of the files in some of its folders, folder by folder, each in the order of the names.</summary>
    public IEnumerable<string> FilesOf(params IEnumerable<string> folders) => folders.Select(folder => Path.Combine(_path, folder))
        .Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal));

    /// <summary>The folder itself, or the one of that name inside a repository or published folder; null where there is none.</summary>
    public static DialogFolder? Find(string path)
    {
        if (Directory.Exists(Path.Combine(path, "dialogs")))
            return new(Path.Combine(path, "dialogs"));
        return Directory.Exists(Path.Combine(path, "lke")) ? new(path) : null;
    }

    /// <summary>The worksheet that is scored.</summary>
    public Reading<Instrument> ReadInstrument() =>
        Text("lke/lke-90-2021.yaml", out var worksheet) is { } missing ? new(null, [missing])
        : Text("lke/gates-90-2021.yaml", out var gates) is { } missingGates ? new(null, [missingGates])
        : InstrumentReader.Read(worksheet, gates);

    /// <summary>The former worksheet, for explanations.</summary>
    public Reading<ReferenceInstrument> ReadReference() =>
        Text("lke/lke-10-2019.yaml", out var text) is { } missing ? new(null, [missing]) : ReferenceReader.Read(text);

    /// <summary>Whether there are answers on the regulation.</summary>
    public bool HasRegulation => Directory.Exists(Path.Combine(_path, "regulation"));

    /// <summary>The answers on the regulation, with the worksheets they refer to.</summary>
    public Reading<RegulationBook> ReadRegulation() => ReadRegulation(ReadInstrument().Value, ReadReference().Value);

    /// <summary>The answers on the regulation.</summary>
    /// <param name="instrument">The worksheet they refer to; null leaves references unchecked and gives no book.</param>
    /// <param name="former">The former worksheet.</param>
    /// <param name="learnt">What was learnt from these very files; null for reading all of them.</param>
    public Reading<RegulationBook> ReadRegulation(Instrument? instrument, ReferenceInstrument? former, LearntRegulation? learnt = null) =>
        RegulationReader.Read(TextsOf("regulation"), instrument, former, learnt);

    /// <summary>The offices of all files in <c>units/</c>; none where there is no such folder: they may come as a table instead.</summary>
    public Reading<UnitList> ReadUnits() => UnitReader.Read(TextsOf("units"));

    /// <summary>The stages A to E with their tasks.</summary>
    /// <param name="instrument">Whose requirements they may ask for; null leaves those unchecked.</param>
    public Reading<JourneyMap> ReadJourney(Instrument? instrument) =>
        Text("journey/stages.yaml", out var text) is { } missing ? new(null, [missing])
        : JourneyReader.Read(text, [.. Enum.GetNames<Role>().Select(role => role.ToLowerInvariant())], instrument);

    /// <summary>The working days and hours.</summary>
    public Reading<WorkingCalendar> ReadCalendar() =>
        Text("journey/calendar.yaml", out var text) is { } missing ? new(null, [missing]) : CalendarReader.Read(text);

    /// <summary>The rules by which the bot speaks first.</summary>
    public Reading<ReminderRules> ReadReminders() =>
        Text("journey/reminders.yaml", out var text) is { } missing ? new(null, [missing]) : ReminderRulesReader.Read(text);

    /// <summary>The worksheet, the journey, the working days and the reminders together.</summary>
    public Reading<Rulebook> ReadRulebook()
    {
        var instrument = ReadInstrument();
        var journey = ReadJourney(instrument.Value);
        var calendar = ReadCalendar();
        var reminders = ReadReminders();
        return new(
            instrument.Value is { } worksheet && journey.Value is { } stages && calendar.Value is { } days && reminders.Value is { } rules
                ? Rulebook.Of(worksheet, stages, days) with { Reminders = rules }
                : null,
            [.. instrument.Faults, .. journey.Faults, .. calendar.Faults, .. reminders.Faults]);
    }

    /// <summary>The conversations of all files in <c>talks/</c>.</summary>
    /// <param name="services">What keeps and reads files.</param>
    /// <param name="supplies">What their tales are told with; null leaves them untold.</param>
    /// <param name="coverage">Takes what the tales reached.</param>
    /// <param name="learnt">What was learnt from these very files; null for learning it when it is first needed.</param>
    public Reading<TalkBook> ReadTalks(Services services, TaleSupplies? supplies = null, Coverage? coverage = null, LearntIntents? learnt = null) =>
        TalkBookReader.Read(Talks(), services, supplies, coverage, learnt);

    /// <summary>The files of the conversations.</summary>
    public IReadOnlyList<SourceText> Talks() => TextsOf("talks");

    private IReadOnlyList<SourceText> TextsOf(string folder) =>
        [.. FilesOf(folder).Select(path => new SourceText($"dialogs/{folder}/{Path.GetFileName(path)}", File.ReadAllText(path)))];

    private Fault? Text(string name, out SourceText text)
    {
        var path = Path.Combine(_path, name);
        var exists = File.Exists(path);
        text = new($"dialogs/{name}", exists ? File.ReadAllText(path) : "");
        return exists ? null : new Fault(text.Name, 1, 1, new Bilingual("berkas tidak ada", "the file is missing"));
    }
}
