using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>Free words of so many letters, written <c>text(10..500)</c>.</summary>
internal sealed class TextType(int least, int most) : SlotType
{
    public override string Name => "text";

    public override Bilingual Expected => new($"teks {least} sampai {most} huruf", $"a text of {least} to {most} letters");

    public override string Text(object value, Scene scene) => (string)value;

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length >= least && trimmed.Length <= most
            ? Parsed.Of(trimmed)
            : Parsed.Refuse(
                $"Teksnya {trimmed.Length} huruf; yang diharapkan {least} sampai {most} huruf.",
                $"The text has {trimmed.Length} letters; {least} to {most} are expected.");
    }

    public override string Write(object value) => (string)value;

    public override object? Read(string text, Scene scene) => text;

    public override string ToString() => $"text({least}..{most})";
}
