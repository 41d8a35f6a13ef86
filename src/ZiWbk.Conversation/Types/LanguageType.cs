using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>A language the bot speaks.</summary>
internal sealed class LanguageType : SlotType
{
    public override string Name => "language";

    public override Bilingual Expected => new("Indonesia atau Inggris", "Indonesian or English");

    public override string Text(object value, Scene scene) =>
        (Language)value == Language.English ? scene.Say("Inggris", "English") : scene.Say("Indonesia", "Indonesian");

    public override Parsed Parse(Asked asked, Input input) => (input.Key ?? input.Text).Trim().ToLowerInvariant() switch
    {
        "id" or "indonesia" or "indonesian" or "bahasa indonesia" or "bahasa" => Parsed.Of(Language.Indonesian),
        "en" or "english" or "inggris" or "bahasa inggris" => Parsed.Of(Language.English),
        _ => Parsed.Not,
    };

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => [[new("Bahasa Indonesia", "id"), new("English", "en")]];

    public override string Write(object value) => (Language)value == Language.English ? "en" : "id";

    public override object? Read(string text, Scene scene) => text == "en" ? Language.English : Language.Indonesian;
}
