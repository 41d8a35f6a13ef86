using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Types;

/// <summary>Anybody who has joined, of whatever office; for those who manage people.</summary>
internal sealed class AnyoneType : SlotType
{
    private const int MostOffered = 8;

    public override string Name => "anyone";

    public override Bilingual Expected => new("nama orang yang terdaftar, atau nomornya seperti p12", "the name of somebody who has joined, or a number such as p12");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("role", FieldKind.Text), new("office", FieldKind.Text), new("duties", FieldKind.Number)]);

    public override string Text(object value, Scene scene) => ((Person)value).Name ?? ((Person)value).Id.ToString();

    public override object? Field(object value, string name, Scene scene)
    {
        var person = (Person)value;
        return name switch
        {
            "role" => RoleNames.Of(person.Role).In(scene.Language),
            "office" => person.Unit is { } unit && scene.Regency.Units.TryGetValue(unit, out var office)
                ? office.ShortName
                : scene.Say("seluruh kabupaten", "the whole regency"),
            _ => Rational.Of(Duties(person, scene), 1),
        };
    }

    public override Parsed Parse(Asked asked, Input input)
    {
        if (Read(input.Key ?? input.Text.Trim(), asked.Scene) is { } exact)
            return Parsed.Of(exact);
        var words = input.Text.Trim();
        var found = input.Key is not null ? [] : People(asked.Scene).Where(person => words.Length >= 3 && person.Name!.Contains(words, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length == 1 ? Parsed.Of(found[0])
            : found.Length > 1 ? Parsed.Which(found.Take(MostOffered).Select(person => Button(person, asked.Scene)))
            : Parsed.Not;
    }

    public override string Write(object value) => ((Person)value).Id.ToString();

    public override object? Read(string text, Scene scene) =>
        PersonId.TryParse(text, null, out var id) ? People(scene).FirstOrDefault(person => person.Id == id) : null;

    // Who may not manage people is told nobody's name.
    private static IEnumerable<Person> People(Scene scene) => scene.Regency.People.Values
        .Where(person => person is { Active: true, Name: not null }
            && (scene.May(Right.ManagePeople, null) || (person.Unit is { } unit && scene.May(Right.AssignDuties, unit))))
        .OrderBy(person => person.Id.Number);

    private static int Duties(Person person, Scene scene) => scene.Regency.Assessments.Values
        .Where(assessment => scene.Regency.Years[assessment.Id.Year].Open)
        .Sum(assessment => assessment.Duties.Values.Count(duty => duty.Person == person.Id));

    private static Button Button(Person person, Scene scene)
    {
        var office = person.Unit is { } unit && scene.Regency.Units.TryGetValue(unit, out var known) ? $" ({known.ShortName})" : "";
        return new(Shortened.Of(person.Name + office, 28), person.Id.ToString());
    }
}
