using System.Globalization;
using YamlDotNet.RepresentationModel;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>A line of utterances.yaml.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Tune">Whether it may be looked at.</param>
/// <param name="Text">What is written.</param>
/// <param name="Intents">The intents equally right; <c>none</c> for nothing the bot can do.</param>
/// <param name="Entities">What must be found, by kind.</param>
internal sealed record UtteranceCase(string Id, bool Tune, string Text, IReadOnlyList<string> Intents, IReadOnlyDictionary<string, string> Entities)
{
    public const string Nothing = "none", Asked = "ask";

    /// <summary>Wednesday 25 November 2026, 09:30.</summary>
    public static TimeScene Scene { get; } = new(new(2026, 11, 25, 9, 30, 0), Rules.Calendar);

    public static IReadOnlyList<UtteranceCase> All { get; } = [.. EvaluationFile.Lines("utterances").Select(one => Of(one.Line, one.Tune))];

    public bool IsIntent(Understood understood) => Intents.Contains(understood.Intent ?? Nothing);

    /// <summary>Whether what is named is found; <c>ask</c> where it must be asked back.</summary>
    public static bool IsFound(string kind, string wanted, Understood understood)
    {
        var time = understood.Time?.Meaning;
        if (wanted == Asked)
            return kind is "unit" ? understood.Unit is null && !understood.Units.IsEmpty : time is TimeMeaning.Doubt;
        return wanted == Found(kind, understood, time);
    }

    public static string? Found(string kind, Understood understood, TimeMeaning? time) => kind switch
    {
        "unit" => understood.Unit?.Id.Value,
        "question" => understood.Question?.Id.ToString(),
        "area" => understood.Area?.No.ToString(CultureInfo.InvariantCulture),
        "target" => understood.Target?.ToString().ToLowerInvariant(),
        "person" => Untitled(understood.Person),
        "number" => understood.Number?.ToString("0.####", CultureInfo.InvariantCulture),
        "percent" => understood.Percent?.ToString("0.####", CultureInfo.InvariantCulture),
        "date" => time switch { TimeMeaning.Day day => $"{day.Date:yyyy-MM-dd}", TimeMeaning.Moment moment => $"{moment.At:yyyy-MM-dd}", TimeMeaning.Clock => $"{Scene.Today:yyyy-MM-dd}", _ => null },
        "time" => time switch { TimeMeaning.Moment moment => moment.At.ToString("HH:mm", CultureInfo.InvariantCulture), TimeMeaning.Clock clock => clock.Time.ToString("HH:mm", CultureInfo.InvariantCulture), _ => null },
        "at" => time switch { TimeMeaning.Moment moment => moment.At.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), TimeMeaning.Clock clock => Scene.Today.ToDateTime(clock.Time).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), _ => null },
        "duration" => (time is TimeMeaning.Lasting lasting ? lasting.Length : understood.Time?.Lasting) is { } length ? System.Xml.XmlConvert.ToString(length) : null,
        "recurring" => time is TimeMeaning.Recurring recurring ? recurring.Often.ToString() : null,
        _ => throw new InvalidDataException($"'{kind}' is no kind of entity."),
    };

    private static UtteranceCase Of(YamlMappingNode line, bool tune)
    {
        var intents = line.Node("intent") switch
        {
            YamlSequenceNode several => several.Select(one => ((YamlScalarNode)one).Value!).ToArray(),
            var one => [((YamlScalarNode)one!).Value!],
        };
        var entities = line.Node("entities") is YamlMappingNode named
            ? named.Children.ToDictionary(entity => ((YamlScalarNode)entity.Key).Value!, entity => Wanted(((YamlScalarNode)entity.Key).Value!, ((YamlScalarNode)entity.Value).Value!))
            : [];
        return new(line.Text("id")!, tune, line.Text("text")!, intents, entities);
    }

    private static string Wanted(string kind, string value) => kind == "person" && value != Asked ? Untitled(value)! : value;

    private static string? Untitled(string? name) =>
        name is null ? null : string.Join(' ', name.Split(' ').SkipWhile(word => word.Trim('.').ToLowerInvariant() is "pak" or "bu" or "bapak" or "ibu" or "mas" or "mbak"));
}
