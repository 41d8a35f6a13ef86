using YamlDotNet.RepresentationModel;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>A line of questions.yaml; what its fields mean stands in README.md beside it.</summary>
internal sealed record EvaluationQuestion(string Id, string Kind, bool Tune, string Family, string Text, IReadOnlyList<string> Expect, bool? Correct, string? Contains)
{
    public static IReadOnlyList<EvaluationQuestion> All { get; } = Read();

    public bool Answerable => Expect.Count > 0;

    private static List<EvaluationQuestion> Read()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Evaluation", "questions.yaml"))));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>().Select(line => new EvaluationQuestion(
            Field(line, "id")!, Field(line, "kind")!, Field(line, "split") == "tune", Field(line, "family")!, Field(line, "text")!,
            line.Children[new YamlScalarNode("expect")] is YamlSequenceNode list ? [.. list.Cast<YamlScalarNode>().Select(node => node.Value!)] : [],
            Field(line, "correct") is { } correct ? correct == "true" : null, Field(line, "contains")))];
    }

    private static string? Field(YamlMappingNode line, string key) =>
        line.Children.TryGetValue(new YamlScalarNode(key), out var node) ? ((YamlScalarNode)node).Value : null;
}
