using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>One of a few things the dialog names.</summary>
internal sealed class ChoiceType(ImmutableArray<Choice> choices) : SlotType
{
    public override string Name => "choice";

    public override Bilingual Expected => new("salah satu pilihannya", "one of the choices");

    public ImmutableArray<Choice> Choices => choices;

    public override string Text(object value, Scene scene) => ((Choice)value).Label.In(scene.Language);

    public override Parsed Parse(Asked asked, Input input)
    {
        var words = (input.Key ?? input.Text).Trim();
        var choice = choices.FirstOrDefault(choice => input.Key is not null
            ? choice.Key == words
            : new[] { choice.Key, Plain(choice.Label.Id), Plain(choice.Label.En) }.Contains(Plain(words), StringComparer.OrdinalIgnoreCase));
        return choice is null ? Parsed.Not : Parsed.Of(choice);
    }

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) =>
        Rows(choices.Select(choice => new Button(choice.Label.In(asked.Scene.Language), choice.Key)), 2);

    // Nobody types the sign before a label.
    private static string Plain(string label) => label.AsSpan().TrimStart("✓✗≠↩▶✕ ").Trim().ToString();

    public override string Write(object value) => ((Choice)value).Key;

    public override object? Read(string text, Scene scene) => choices.FirstOrDefault(choice => choice.Key == text);
}
