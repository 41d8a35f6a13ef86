using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>A whole number within bounds, written <c>number(1..100)</c>.</summary>
internal sealed class NumberType(int least, int most) : SlotType
{
    public override string Name => "number";

    public override Bilingual Expected => new($"bilangan bulat {least} sampai {most}", $"a whole number from {least} to {most}");

    public override string Text(object value, Scene scene) => ((Rational)value).ToString();

    public override Parsed Parse(Asked asked, Input input) =>
        !int.TryParse((input.Key ?? input.Text).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Parsed.Not
        : number >= least && number <= most ? Parsed.Of(Rational.Of(number, 1))
        : Parsed.Refuse($"Angkanya {least} sampai {most}.", $"The number is {least} to {most}.");

    public override string Write(object value) => ((Rational)value).ToString();

    public override object? Read(string text, Scene scene) => Rational.TryParse(text, out var number) ? number : null;

    public override string ToString() => $"number({least}..{most})";
}
