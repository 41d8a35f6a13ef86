using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ZiWbk.Assessment.Reading;

/// <summary>
/// A YAML mapping read key by key. A missing or malformed value is a fault at its place, and reading goes on with a
/// stand-in, so that all faults of a file are told at once. <see cref="Close"/> reports the keys nobody asked for.
/// </summary>
public sealed class YamlMap
{
    private static readonly Dictionary<string, bool> _flags = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    private readonly YamlMappingNode _node;
    private readonly FaultList _faults;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private YamlMap(YamlMappingNode node, FaultList faults)
    {
        _node = node;
        _faults = faults;
    }

    /// <summary>Where the mapping begins.</summary>
    // A pair in brackets, [key: value], is a mapping without a beginning of its own.
    public Mark Start => _node.Start is { Line: 1, Column: 1 } && _node.Children.Count > 0 ? _node.Children.First().Key.Start : _node.Start;

    /// <summary>The faults of the file.</summary>
    public FaultList Faults => _faults;

    /// <summary>The one mapping a file must be, or null with a fault.</summary>
    public static YamlMap? OfFile(string text, FaultList faults)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new(root, faults);
            faults.Add(new Mark(0, 1, 1), "berkas harus berisi satu pemetaan YAML", "the file must hold one YAML mapping");
        }
        catch (YamlException exception)
        {
            faults.Add(exception.Start, $"bukan YAML yang sah: {exception.Message}", $"not valid YAML: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            // Some brackets that are left open make the parser lose its way rather than complain.
            faults.Add(parser.Current?.End ?? new Mark(0, 1, 1), "bukan YAML yang sah sesudah ini: mungkin ada kurung yang tidak ditutup", "not valid YAML from here on: a bracket may be left open");
        }

        return null;
    }

    /// <summary>Whether the key is present.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether a list stands under the key.</summary>
    public bool IsList(string key) => Find(key) is YamlSequenceNode;

    /// <summary>Where the value of a key stands, or the mapping where it is missing.</summary>
    public Mark At(string key) => Find(key)?.Start ?? Start;

    /// <summary>A text that must be there; empty after a fault.</summary>
    public string Text(string key) => Required(key) is { } node ? Scalar(node, key) ?? "" : "";

    /// <summary>A text, or null where there is none.</summary>
    public string? OptionalText(string key) => Find(key) is { } node ? Scalar(node, key) : null;

    /// <summary>A number that must be there; zero after a fault.</summary>
    public Rational Number(string key) => Required(key) is { } node ? Number(node, key) : Rational.Zero;

    /// <summary>A whole number within bounds; without a default it must be there, and is zero after a fault.</summary>
    public int Whole(string key, int least, int most, int? fallback = null)
    {
        var otherwise = fallback ?? 0;
        var node = fallback is null ? Required(key) : Find(key);
        if (node is null || Scalar(node, key) is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        _faults.Add(node, $"'{key}' harus bilangan bulat {least} sampai {most}, bukan '{text}'",
            $"'{key}' must be a whole number from {least} to {most}, not '{text}'");
        return otherwise;
    }

    /// <summary>true or false; false where it is not written.</summary>
    public bool Flag(string key) => Has(key) && Word(key, _flags, fallback: false);

    /// <summary>One of a few words, or a default after a fault.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T fallback)
    {
        if (Required(key) is not { } node || Scalar(node, key) is not { } text)
            return fallback;
        if (words.TryGetValue(text, out var value))
            return value;
        var all = string.Join(", ", words.Keys);
        var nearest = NearestText.Of(text, words.Keys);
        _faults.Add(node,
            $"'{key}' harus salah satu dari {all}, bukan '{text}'" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
            $"'{key}' must be one of {all}, not '{text}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        return fallback;
    }

    /// <summary>A list of texts; empty where there is none.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        [.. Sequence(key, required: false).Select(node => Scalar(node, key) ?? "")];

    /// <summary>A list of texts, each with where it stands; empty where there is none.</summary>
    public IReadOnlyList<(string Text, Mark At)> PlacedTexts(string key)
    {
        var texts = new List<(string Text, Mark At)>();
        foreach (var node in Sequence(key, required: false))
            if (Scalar(node, key) is { } text)
                texts.Add((text, node.Start));
        return texts;
    }

    /// <summary>The entries of a list that must be there, whatever they are.</summary>
    public IReadOnlyList<YamlNode> Nodes(string key) => [.. Sequence(key, required: true)];

    /// <summary>A list of mappings that must be there.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        var maps = new List<YamlMap>();
        foreach (var node in Sequence(key, required: true))
        {
            if (node is YamlMappingNode mapping)
                maps.Add(new(mapping, _faults));
            else
                _faults.Add(node, $"isi '{key}' harus berupa pemetaan", $"each entry of '{key}' must be a mapping");
        }

        return maps;
    }

    /// <summary>A mapping that must be there, or null after a fault.</summary>
    public YamlMap? Map(string key)
    {
        var node = Required(key);
        if (node is null or YamlMappingNode)
            return node is YamlMappingNode mapping ? new(mapping, _faults) : null;
        _faults.Add(node, $"'{key}' harus berupa pemetaan", $"'{key}' must be a mapping");
        return null;
    }

    /// <summary>The entries of a mapping whose keys are the author's own, in file order.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>> Entries(string key) =>
        Map(key) is { } map
            ? [.. map.TextKeys().Select(name => KeyValuePair.Create(name.Value ?? "", map._node.Children[name]))]
            : [];

    /// <summary>The mappings under a key whose own keys are the author's, in file order.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlMap>> NamedMaps(string key) =>
        [.. Entries(key).Where(entry => entry.Value is YamlMappingNode)
            .Select(entry => KeyValuePair.Create(entry.Key, new YamlMap((YamlMappingNode)entry.Value, _faults)))];

    /// <summary>A number in a node already found.</summary>
    public Rational Number(YamlNode node, string key)
    {
        var text = Scalar(node, key);
        if (text is null)
            return Rational.Zero;
        if (Rational.TryParse(text, out var value))
            return value;
        _faults.Add(node, $"'{key}' harus angka dengan titik desimal, bukan '{text}'",
            $"'{key}' must be a number with a decimal point, not '{text}'");
        return Rational.Zero;
    }

    /// <summary>The text of a node already found, or null with a fault.</summary>
    public string? Scalar(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
            return text;
        _faults.Add(node, $"'{key}' harus berupa teks yang tidak kosong", $"'{key}' must be a text that is not empty");
        return null;
    }

    /// <summary>Reports every key nobody asked for, with the nearest one that is known.</summary>
    public void Close()
    {
        foreach (var key in TextKeys())
        {
            if (_known.Contains(key.Value ?? ""))
                continue;
            var nearest = NearestText.Of(key.Value ?? "", _known);
            _faults.Add(key,
                $"kunci '{key.Value}' tidak dikenal" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
                $"unknown key '{key.Value}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }
    }

    /// <summary>Keys that are known though nothing reads them here.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            _ = _known.Add(key);
    }

    private List<YamlScalarNode> TextKeys()
    {
        foreach (var key in _node.Children.Keys.Where(key => key is not YamlScalarNode))
            _faults.Add(key, "kunci harus berupa teks", "a key must be a text");
        return [.. _node.Children.Keys.OfType<YamlScalarNode>()];
    }

    private YamlNode? Find(string key)
    {
        _ = _known.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private YamlNode? Required(string key)
    {
        var node = Find(key);
        if (node is null)
            _faults.Add(Start, $"'{key}' tidak ada", $"'{key}' is missing");
        return node;
    }

    private IEnumerable<YamlNode> Sequence(string key, bool required)
    {
        var node = required ? Required(key) : Find(key);
        if (node is null or YamlSequenceNode)
            return node is YamlSequenceNode sequence ? sequence.Children : [];
        _faults.Add(node, $"'{key}' harus berupa daftar", $"'{key}' must be a list");
        return [];
    }
}
