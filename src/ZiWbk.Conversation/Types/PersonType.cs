using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Types;

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

    public override bool TakesMoreThanOffered => true;

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
