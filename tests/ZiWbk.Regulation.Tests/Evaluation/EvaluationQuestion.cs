using YamlDotNet.RepresentationModel;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>A line of the set; what its fields mean stands in README.md beside it.</summary>
/// <param name="Set">The file it stands in.</param>
internal sealed record EvaluationQuestion(string Id, string Kind, string Set, string Family, string Text, IReadOnlyList<string> Expect, bool? Correct, string? Contains)
{
    private const string BlindFile = "questions-unmet.yaml";

    public static IReadOnlyList<EvaluationQuestion> All { get; } = [.. Read("questions.yaml"), .. Read("questions-second.yaml"), .. Read("questions-people.yaml"), .. Blind()];

    /// <summary>Whether it is for tuning; else it is of the blind file, which is only counted.</summary>
    public bool Tune => Set != BlindFile;

    public bool Answerable => Expect.Count > 0;

    // A line that happens to be a phrase word for word measures nothing.
    private static IEnumerable<EvaluationQuestion> Blind()
    {
        if (!File.Exists(PathOf(BlindFile)))
            return [];
        var phrases = Shipped.Book.Entries.SelectMany(entry => entry.Phrases).Concat(Shipped.Book.Elsewhere).Select(CrossValidation.Squeezed).ToHashSet(StringComparer.Ordinal);
        return Read(BlindFile).Where(question => !phrases.Contains(CrossValidation.Squeezed(question.Text)));
    }

    /// <summary>The lines of a file.</summary>
    public static List<EvaluationQuestion> Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(PathOf(file))));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>().Select(line => new EvaluationQuestion(
            Field(line, "id")!, Field(line, "kind")!, file, Field(line, "family")!, Field(line, "text")!,
            line.Children[new YamlScalarNode("expect")] is YamlSequenceNode list ? [.. list.Cast<YamlScalarNode>().Select(node => node.Value!)] : [],
            Field(line, "correct") is { } correct ? correct == "true" : null, Field(line, "contains")))];
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Evaluation", file);

    private static string? Field(YamlMappingNode line, string key) =>
        line.Children.TryGetValue(new YamlScalarNode(key), out var node) ? ((YamlScalarNode)node).Value : null;
}
