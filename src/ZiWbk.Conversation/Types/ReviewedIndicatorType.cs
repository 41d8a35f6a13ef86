using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>An indicator under review; nobody types it, the desk lays it out.</summary>
internal sealed class ReviewedIndicatorType : SlotType
{
    public override string Name => "reviewed-indicator";

    public override Bilingual Expected => new("indikator yang direviu", "an indicator under review");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("code", FieldKind.Text), new("title", FieldKind.Text), new("office", FieldKind.Text), new("answers", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => ((ReviewedIndicator)value).Indicator.Id;

    public override object? Field(object value, string name, Scene scene)
    {
        var (unit, indicator) = (ReviewedIndicator)value;
        return name switch
        {
            "code" => indicator.Id,
            "title" => indicator.Title,
            "office" => unit.ShortName,
            "answers" => string.Join('\n', ReviewBench.Waiting(scene, unit, indicator).Select(question => ReviewBench.Line(scene, unit, question))),
            _ => null,
        };
    }

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override string Write(object value) => $"{((ReviewedIndicator)value).Unit.Id} {((ReviewedIndicator)value).Indicator.Id}";

    public override object? Read(string text, Scene scene) =>
        text.Split(' ') is [var office, var code] && UnitId.TryParse(office, out var id) && scene.Regency.Units.TryGetValue(id, out var unit)
        && scene.Instrument?.Indicators.FirstOrDefault(known => known.Id == code) is { } indicator
            ? new ReviewedIndicator(unit, indicator)
            : null;
}
