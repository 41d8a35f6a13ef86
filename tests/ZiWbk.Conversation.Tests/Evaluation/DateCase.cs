using System.Globalization;
using System.Xml;
using YamlDotNet.RepresentationModel;
using ZiWbk.Conversation.Times;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>A line of dates.yaml.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Tune">Whether it may be looked at.</param>
/// <param name="Text">What is written.</param>
/// <param name="Scene">When.</param>
/// <param name="Outcomes">What is equally right, the wanted one first, as <see cref="Written(TimeMeaning?)"/> writes it.</param>
internal sealed record DateCase(string Id, bool Tune, string Text, TimeScene Scene, IReadOnlyList<string> Outcomes)
{
    private static readonly CultureInfo _plain = CultureInfo.InvariantCulture;

    public static IReadOnlyList<DateCase> All { get; } = [.. EvaluationFile.Lines("dates").Select(one => Of(one.Line, one.Tune))];

    /// <summary>The kind of outcome that is wanted.</summary>
    public string Kind => Outcomes[0].Split(' ')[0];

    public bool IsRight(TimeMeaning? meaning) => Outcomes.Contains(Written(meaning));

    public static string Written(TimeMeaning? meaning) => meaning switch
    {
        null => "none",
        TimeMeaning.Day day => $"date {day.Date:yyyy-MM-dd}",
        TimeMeaning.Moment moment => string.Create(_plain, $"datetime {moment.At:yyyy-MM-dd'T'HH:mm}"),
        TimeMeaning.Clock clock => string.Create(_plain, $"time {clock.Time:HH:mm}"),
        TimeMeaning.Week week => $"week {week.Monday:yyyy-MM-dd}",
        TimeMeaning.Days days => $"range {days.From:yyyy-MM-dd} {days.Until:yyyy-MM-dd}",
        TimeMeaning.Lasting lasting => Lasting(lasting.Length),
        TimeMeaning.Recurring recurring => $"recurrence {recurring.Often}",
        TimeMeaning.Doubt doubt => $"ask {doubt.Kind.ToString().ToLowerInvariant()}",
        _ => throw new InvalidOperationException(),
    };

    private static string Lasting(TimeSpan length) => string.Create(_plain, $"duration {(long)length.TotalMinutes} minutes");

    private static DateCase Of(YamlMappingNode line, bool tune)
    {
        List<string> outcomes = [Wanted(line.Node("expect")!)];
        if (line.Node("also") is YamlSequenceNode also)
            outcomes.AddRange(also.Select(Wanted));
        var now = DateTime.ParseExact(line.Text("now")!, "yyyy-MM-dd'T'HH:mm", _plain);
        return new(line.Text("id")!, tune, line.Text("text")!, new(now, Rules.Calendar, line.Text("looking") == "back"), outcomes);
    }

    private static string Wanted(YamlNode node)
    {
        if (node is not YamlMappingNode map)
            return ((YamlScalarNode)node).Value == "none" ? "none" : throw new InvalidDataException($"{node} is no outcome.");
        var (key, value) = map.Children.Select(child => (((YamlScalarNode)child.Key).Value!, child.Value)).Single();
        return key switch
        {
            "range" => $"range {string.Join(' ', ((YamlSequenceNode)value).Select(day => ((YamlScalarNode)day).Value))}",
            "duration" => Lasting(XmlConvert.ToTimeSpan(((YamlScalarNode)value).Value!)),
            _ => $"{key} {((YamlScalarNode)value).Value}",
        };
    }
}
