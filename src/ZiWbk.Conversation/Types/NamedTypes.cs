using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.People;
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

/// <summary>WBK or WBBM.</summary>
internal sealed class TargetType : SlotType
{
    public override string Name => "target";

    public override Bilingual Expected => new("WBK atau WBBM", "WBK or WBBM");

    public override string Text(object value, Scene scene) => (Target)value == Target.Wbbm ? "WBBM" : "WBK";

    public override Parsed Parse(Asked asked, Input input) => (input.Key ?? input.Text).Trim().ToLowerInvariant() switch
    {
        "wbk" => Parsed.Of(Target.Wbk),
        "wbbm" => Parsed.Of(Target.Wbbm),
        _ => Parsed.Not,
    };

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => [[new("WBK", "wbk"), new("WBBM", "wbbm")]];

    public override string Write(object value) => (Target)value == Target.Wbbm ? "wbbm" : "wbk";

    public override object? Read(string text, Scene scene) => text == "wbbm" ? Target.Wbbm : Target.Wbk;
}

/// <summary>The letter of an option to reach.</summary>
internal sealed class LevelType : SlotType
{
    public override string Name => "level";

    public override Bilingual Expected => new("huruf pilihan, misalnya B", "the letter of an option, for example B");

    public override string Text(object value, Scene scene) => (string)value;

    public override Parsed Parse(Asked asked, Input input) =>
        (input.Key ?? input.Text).Trim().ToUpperInvariant() is { Length: 1 } letter && letter[0] is >= 'A' and <= 'E' ? Parsed.Of(letter) : Parsed.Not;

    public override string Write(object value) => (string)value;

    public override object? Read(string text, Scene scene) => text;
}

/// <summary>Questions by words that many of them share: "SOP dievaluasi".</summary>
internal sealed class QuestionsType : SlotType
{
    public override string Name => "questions";

    public override Bilingual Expected => new("kata kunci butirnya, misalnya SOP", "keywords of the questions, for example SOP");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>([new("count", FieldKind.Number)]);

    public override string Text(object value, Scene scene) =>
        string.Join(", ", ((ImmutableArray<Question>)value).Select(question => question.Id.Value));

    public override object? Field(object value, string name, Scene scene) => Rational.Of(((ImmutableArray<Question>)value).Length, 1);

    public override Parsed Parse(Asked asked, Input input) =>
        input.Key is { } key && Read(key, asked.Scene) is { } pressed ? Parsed.Of(pressed) : Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text)
    {
        if (asked.Scene.Instrument is not { } instrument)
            return Parsed.Not;
        var found = QuestionSearch.Of(instrument).Find(text);
        return found.Certain is { } certain ? Parsed.Of(ImmutableArray.Create(certain))
            : !found.Ranked.IsEmpty ? Parsed.Which(found.EquallyGood.Take(5).Select(QuestionType.Button))
            : Parsed.Refuse("Tidak ada butir dengan kata itu. Coba kata lain.", "No question has those words. Try others.");
    }

    public override string Write(object value) => string.Join(',', ((ImmutableArray<Question>)value).Select(question => question.Id.Value));

    public override object? Read(string text, Scene scene)
    {
        var questions = text.Split(',').Select(code => QuestionId.TryParse(code, out var id) ? scene.Instrument?.Find(id) : null).OfType<Question>().ToImmutableArray();
        return questions.IsEmpty ? null : questions;
    }
}

/// <summary>Somebody of the office.</summary>
internal sealed class PersonType : SlotType
{
    private const int MostOffered = 8;

    public override string Name => "person";

    public override Bilingual Expected => new("nama anggota tim kantor ini", "the name of a member of this office's team");

    public override string Text(object value, Scene scene) => ((Person)value).Name ?? ((Person)value).Id.ToString();

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.Key is { } key)
            return Read(key, asked.Scene) is { } pressed ? Parsed.Of(pressed) : Parsed.Not;
        var words = input.Text.Trim();
        var found = Team(asked.Scene).Where(person => words.Length >= 3 && person.Name!.Contains(words, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length == 1 ? Parsed.Of(found[0])
            : found.Length > 1 ? Parsed.Which(found.Take(MostOffered).Select(Button))
            : Parsed.Not;
    }

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(Team(asked.Scene).Take(MostOffered).Select(Button), 2);

    public override string Write(object value) => ((Person)value).Id.ToString();

    public override object? Read(string text, Scene scene) =>
        PersonId.TryParse(text, null, out var id) && scene.Regency.People.TryGetValue(id, out var person) && person.Active ? person : null;

    // Who only looks on, or reviews, is in charge of nothing.
    private static IEnumerable<Person> Team(Scene scene) => scene.OwnUnit is { } unit
        ? scene.Regency.People.Values
            .Where(person => person.Active && person.Name is not null && person.Unit == unit.Id && person.Role is (Role.Lead or Role.Member))
            .OrderBy(person => person.Role).ThenBy(person => person.Id.Number)
        : [];

    private static Button Button(Person person) => new(Shortened.Of(person.Name!, 28), person.Id.ToString());
}
