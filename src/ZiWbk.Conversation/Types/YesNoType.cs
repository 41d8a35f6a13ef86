using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>Yes or no.</summary>
internal sealed class YesNoType : SlotType
{
    public override string Name => "yesno";

    public override Bilingual Expected => new("ya atau tidak", "yes or no");

    public override string Text(object value, Scene scene) => (bool)value ? scene.Say("ya", "yes") : scene.Say("tidak", "no");

    public override Parsed Parse(Asked asked, Input input) => input.Key switch
    {
        "ya" => Parsed.Of(true),
        "tidak" => Parsed.Of(false),
        null => GlobalWords.Of(input.Text) switch
        {
            GlobalWord.Yes => Parsed.Of(true),
            GlobalWord.No => Parsed.Of(false),
            _ => Parsed.Not,
        },
        _ => Parsed.Not,
    };

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) =>
        [[new(asked.Scene.Say("Ya", "Yes"), "ya"), new(asked.Scene.Say("Tidak", "No"), "tidak")]];

    public override string Write(object value) => (bool)value ? "ya" : "tidak";

    public override object? Read(string text, Scene scene) => text == "ya";
}
