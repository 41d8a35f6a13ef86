using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>Stands for a type that is not known, so that one slip is told as one fault and not once more at each use of the slot.</summary>
internal sealed class UnknownType : SlotType
{
    public override string Name => "?";

    public override Bilingual Expected => new("", "");

    public override string Text(object value, Scene scene) => "";

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override string Write(object value) => "";

    public override object? Read(string text, Scene scene) => null;
}
