using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;

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
            : new[] { choice.Key, choice.Label.Id, choice.Label.En }.Contains(words, StringComparer.OrdinalIgnoreCase));
        return choice is null ? Parsed.Not : Parsed.Of(choice);
    }

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) =>
        Rows(choices.Select(choice => new Button(choice.Label.In(asked.Scene.Language), choice.Key)), 2);

    public override string Write(object value) => ((Choice)value).Key;

    public override object? Read(string text, Scene scene) => choices.FirstOrDefault(choice => choice.Key == text);
}

/// <summary>One of the things to choose from.</summary>
/// <param name="Key">Its name in guards: small letters and hyphens.</param>
/// <param name="Label">What it is called.</param>
internal sealed record Choice(string Key, Bilingual Label)
{
    public override string ToString() => Key;
}

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

/// <summary>An invitation code as people type it.</summary>
internal sealed class CodeType : SlotType
{
    public override string Name => "code";

    public override Bilingual Expected => new("kode undangan, 16 huruf dan angka", "an invitation code of 16 letters and digits");

    // The code is a secret: no reply repeats it.
    public override string Text(object value, Scene scene) => "••••";

    public override Parsed Parse(Asked asked, Input input) =>
        Status.Invitations.InvitationCode.TryParse(input.Text, out _) ? Parsed.Of(input.Text.Trim()) : Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text) => text.Trim() is { Length: >= 12 and <= 24 } code && !code.Contains(' ', StringComparison.Ordinal)
        ? Parsed.Of(code)
        : Parsed.Not;

    public override string Write(object value) => (string)value;

    public override object? Read(string text, Scene scene) => text;
}
