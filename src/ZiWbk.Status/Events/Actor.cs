using System.Text.Json.Serialization;
using ZiWbk.Status.Json;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Events;

/// <summary>Who acts: a person, the operator at the command line, the program's clock, or a chat whose person is not known yet.</summary>
[JsonConverter(typeof(TextConverter<Actor>))]
public readonly record struct Actor : IParsable<Actor>
{
    private const string OperatorText = "operator";
    private const string ClockText = "clock";
    private const string StrangerText = "stranger";

    private readonly string? _text;

    private Actor(string text) => _text = text;

    /// <summary>Whoever may open the data folder: the command line on the same machine.</summary>
    public static Actor Operator { get; } = new(OperatorText);

    /// <summary>The program itself, when a moment has come.</summary>
    public static Actor Clock { get; } = new(ClockText);

    /// <summary>Somebody who has not joined.</summary>
    public static Actor Stranger { get; } = new(StrangerText);

    /// <summary>The person, or null where it is none.</summary>
    public PersonId? Person => PersonId.TryParse(_text, null, out var person) ? person : null;

    /// <summary>A person who has joined.</summary>
    public static Actor Of(PersonId person) => new(person.ToString());

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Actor result)
    {
        result = s switch
        {
            OperatorText => Operator,
            ClockText => Clock,
            StrangerText => Stranger,
            _ => PersonId.TryParse(s, provider, out var person) ? Of(person) : default,
        };
        return result != default;
    }

    /// <inheritdoc/>
    public static Actor Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var actor) ? actor : throw new FormatException($"'{s}' is no actor.");

    /// <inheritdoc/>
    public override string ToString() => _text ?? StrangerText;
}
