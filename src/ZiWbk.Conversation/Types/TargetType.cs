using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

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
