using YamlDotNet.RepresentationModel;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>The lines of the evaluation set.</summary>
internal static class EvaluationFile
{
    /// <summary>The lines of all files whose names begin so; those of a blind one are for counting, whatever they say.</summary>
    public static IReadOnlyList<(YamlMappingNode Line, bool Tune)> Lines(string name) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Evaluation"), $"{name}*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(path => Read(path).Select(line => (line, !IsBlind(path) && line.IsTune()))),
    ];

    public static string? Text(this YamlMappingNode line, string key) => line.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    public static YamlNode? Node(this YamlMappingNode line, string key) => line.Children.TryGetValue(key, out var value) ? value : null;

    private static bool IsBlind(string path) => Path.GetFileNameWithoutExtension(path).EndsWith("-blind", StringComparison.Ordinal);

    private static IReadOnlyList<YamlMappingNode> Read(string path)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(path);
        stream.Load(reader);
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>()];
    }

    private static bool IsTune(this YamlMappingNode line) => line.Text("split") switch
    {
        "tune" => true,
        "test" => false,
        var other => throw new InvalidDataException($"'{other}' is no split."),
    };
}
