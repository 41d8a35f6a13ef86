using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>An office, by any of its names.</summary>
internal sealed class UnitType : SlotType
{
    private const int MostOffered = 6;

    public override string Name => "unit";

    public override Bilingual Expected => new("nama kantor, misalnya Dishub", "the name of an office, for example Dishub");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("name", FieldKind.Text), new("short", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => ((Unit)value).ShortName;

    public override object? Field(object value, string name, Scene scene) => name == "name" ? ((Unit)value).Name : ((Unit)value).ShortName;

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.Key is { } key)
            return Read(key, asked.Scene) is { } known ? Parsed.Of(known) : Parsed.Not;
        if (!Named.IsShort(input.Text))
            return Parsed.Not;
        var found = new UnitNames(asked.Vocabulary).Find(input.Text);
        return found.Unit is { } unit ? Parsed.Of(unit)
            : found.Candidates.Length > 0 ? Parsed.Which(found.Candidates.Take(MostOffered).Select(Button))
            : Parsed.Not;
    }

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked)
    {
        var scene = asked.Scene;
        var offices = scene.Regency.Assessments.Keys.Select(id => id.Unit)
            .Append(scene.OwnUnit?.Id ?? default).Distinct()
            .Where(id => id != default && scene.May(Right.ReadStatus, id) && scene.Regency.Units.ContainsKey(id))
            .OrderBy(id => id.Value, StringComparer.Ordinal).Take(MostOffered);
        return Rows(offices.Select(id => Button(scene.Regency.Units[id])), 2);
    }

    public override string Write(object value) => ((Unit)value).Id.Value;

    public override object? Read(string text, Scene scene) => UnitId.TryParse(text, out var id) ? scene.Regency.Units.GetValueOrDefault(id) : null;

    private static Button Button(Unit unit) => new(Shortened.Of(unit.ShortName, 28), unit.Id.Value);
}
