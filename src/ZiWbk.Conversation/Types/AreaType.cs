using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>One of the areas of levers.</summary>
internal sealed class AreaType : SlotType
{
    public override string Name => "area";

    public override Bilingual Expected => new("area 1 sampai 6, atau namanya", "area 1 to 6, or its name");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("no", FieldKind.Number), new("title", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => ((Area)value).ShortTitle;

    public override object? Field(object value, string name, Scene scene) => name == "no" ? Rational.Of(((Area)value).No, 1) : ((Area)value).Title;

    public override Parsed Parse(Asked asked, Input input) =>
        input.Key is { } key ? Read(key, asked.Scene) is { } pressed ? Parsed.Of(pressed) : Parsed.Not
        : Read(input.Text.Trim(), asked.Scene) is { } number ? Parsed.Of(number)
        : Named.Only<Area>(asked, input.Text, EntityKind.Area) is { } area ? Parsed.Of(area)
        : Parsed.Not;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => asked.Scene.Instrument is { } instrument
        ? Rows(instrument.Areas.Select(area => new Button($"{area.No} {area.ShortTitle}", area.No.ToString(CultureInfo.InvariantCulture))), 2)
        : [];

    public override string Write(object value) => ((Area)value).No.ToString(CultureInfo.InvariantCulture);

    public override object? Read(string text, Scene scene) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? scene.Instrument?.Areas.FirstOrDefault(area => area.No == no) : null;
}
