using System.Collections.Frozen;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Learning;
using ZiWbk.Regulation.Worksheet;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads the folder <c>dialogs/regulation</c>: sources.yaml, words.yaml, worksheet.yaml, calibration.yaml, sayings.yaml, how people ask in asked-*.yaml, and entries in all other files.</summary>
public static class RegulationReader
{
    private const string AskedFiles = "asked-";

    private static readonly string[] _parts = ["sources.yaml", "words.yaml", "calibration.yaml", "worksheet.yaml", "sayings.yaml"];

    /// <summary>Reads all files; all faults at once.</summary>
    /// <param name="files">The files, by their names.</param>
    /// <param name="instrument">The worksheet whose numbers answers refer to; null leaves the references unresolved and gives no book.</param>
    /// <param name="former">The former worksheet.</param>
    /// <param name="learnt">What was learnt from these very files: asked-*.yaml are not read then, and the entries have no phrases.</param>
    /// <exception cref="ArgumentException"><paramref name="learnt"/> has other entries than the files.</exception>
    public static Reading<RegulationBook> Read(IReadOnlyList<SourceText> files, Instrument? instrument, ReferenceInstrument? former, LearntRegulation? learnt = null)
    {
        var faults = new List<Fault>();
        var numbers = instrument is not null && former is not null ? new WorksheetNumbers(instrument, former) : null;

        var regulations = new List<KnownRegulation>();
        var sources = Part("sources.yaml", file =>
        {
            var list = SourceList.Read(file);
            regulations.AddRange(file.Maps("regulations").Select(Known));
            file.Close();
            return list;
        });
        var words = Part("words.yaml", WordsReader.Read);
        var sayings = Part("sayings.yaml", SayingsReader.Read) ?? FrozenDictionary<string, string[]>.Empty;
        var calibration = Part("calibration.yaml", CalibrationReader.Read);

        var kin = new List<IReadOnlyList<string>>();
        var names = Part("worksheet.yaml", file =>
        {
            var read = WorksheetNames(file, instrument);
            Kinships(file, kin);
            return read;
        });

        var entries = new List<RegulationEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var asked = new AskedReader(numbers, sayings);
        var lists = new List<FaultList>();
        foreach (var source in files.Where(file => !_parts.Any(part => IsPart(file, part))))
        {
            var isAsked = Path.GetFileName(source.Name).StartsWith(AskedFiles, StringComparison.Ordinal);
            if (isAsked && learnt is not null)
                continue;
            var list = new FaultList(source.Name);
            lists.Add(list);
            if (YamlMap.OfFile(source.Text, list) is not { } file)
                continue;
            if (isAsked)
                asked.Read(file);
            else if (sources is not null)
                entries.AddRange(new EntryReader(file, sources, numbers, sayings, ids).Read());
        }

        if (instrument is not null && former is not null && names is not null)
            entries = asked.AddedTo([.. entries, .. WorksheetEntries.Of(instrument, former, names)]);
        faults.AddRange(lists.SelectMany(list => list.InFileOrder));
        if (faults.Count > 0 || words is null || calibration is null || names is null || sources is null || instrument is null || former is null)
            return new(null, faults);
        if (learnt is not null)
        {
            if (!entries.Select(entry => entry.Id).SequenceEqual(learnt.Entries.Select(known => known.Id)))
                throw new ArgumentException("It was learnt from other files.", nameof(learnt));
            entries = [.. entries.Zip(learnt.Entries, (entry, known) => known.In(entry, learnt.Sayings))];
        }

        return new(new(entries, regulations, words, calibration, kin, asked.Elsewhere), []);

        T? Part<T>(string name, Func<YamlMap, T> read)
            where T : class
        {
            if (files.FirstOrDefault(file => IsPart(file, name)) is not { } source)
            {
                faults.Add(new($"dialogs/regulation/{name}", 1, 1, new("berkas tidak ada", "the file is missing")));
                return null;
            }

            var list = new FaultList(source.Name);
            var value = YamlMap.OfFile(source.Text, list) is { } file ? read(file) : null;
            faults.AddRange(list.InFileOrder);
            return value;
        }
    }

    private static bool IsPart(SourceText file, string name) => file.Name.EndsWith("/" + name, StringComparison.Ordinal) || file.Name == name;

    private static Dictionary<string, IReadOnlyList<string>> WorksheetNames(YamlMap file, Instrument? instrument)
    {
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (file.Map("questions") is { } questions)
        {
            foreach (var (code, node) in file.Entries("questions"))
            {
                if (instrument is not null && (!QuestionId.TryParse(code, out var id) || instrument.Find(id) is null))
                    file.Faults.Add(node, $"butir '{code}' tidak ada pada LKE", $"there is no question '{code}' in the worksheet");
                names[code] = questions.Texts(code);
            }
        }

        return names;
    }

    private static void Kinships(YamlMap file, List<IReadOnlyList<string>> kin)
    {
        foreach (var node in file.Nodes("kin"))
        {
            if (node is YamlDotNet.RepresentationModel.YamlSequenceNode { Children: var members })
                kin.Add([.. members.Select(member => file.Scalar(member, "kin") ?? "")]);
            else
                file.Faults.Add(node, "tiap isi 'kin' harus berupa daftar entri", "each of 'kin' must be a list of entries");
        }

        file.Close();
    }

    private static KnownRegulation Known(YamlMap entry)
    {
        _ = entry.Text("id");
        var known = new KnownRegulation(entry.Text("name"), entry.Text("number"), entry.Text("subject"), entry.Text("status"));
        entry.Close();
        return known;
    }
}
