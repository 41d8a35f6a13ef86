using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

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
