using YamlDotNet.RepresentationModel;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>The lines of one file of the evaluation set.</summary>
internal static class EvaluationFile
{
    public static IReadOnlyList<YamlMappingNode> Lines(string name)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Evaluation", name));
        stream.Load(reader);
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>()];
    }

    public static string? Text(this YamlMappingNode line, string key) => line.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    public static YamlNode? Node(this YamlMappingNode line, string key) => line.Children.TryGetValue(key, out var value) ? value : null;

    public static bool IsTune(this YamlMappingNode line) => line.Text("split") switch
    {
        "tune" => true,
        "test" => false,
        var other => throw new InvalidDataException($"'{other}' is no split."),
    };
}
