using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Inquiries;

namespace ZiWbk.Conversation.Types;

/// <summary>A question for the Inspektorat: one that was asked in this chat and could not be answered, or another in free words, which has no number yet.</summary>
internal sealed class InquiryType : SlotType
{
    private const int MostOffered = 5;
    private const int Shortest = 8;

    public override string Name => "inquiry";

    public override Bilingual Expected => new($"pertanyaannya, {Shortest} sampai {Inquiry.LongestQuestion} huruf", $"the question, {Shortest} to {Inquiry.LongestQuestion} letters");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("text", FieldKind.Text), new("typed", FieldKind.Flag)]);

    public override string Text(object value, Scene scene) => Shortened.Of(((Inquiry)value).Text ?? "–", 200);

    public override object? Field(object value, string name, Scene scene) => (name, (Inquiry)value) switch
    {
        ("text", var inquiry) => inquiry.Text ?? "–",
        ("typed", var inquiry) => inquiry.Id == default,
        _ => null,
    };

    public override Parsed Parse(Asked asked, Input input) =>
        Read((input.Key ?? input.Text).Trim().ToLowerInvariant(), asked.Scene) is Inquiry inquiry ? Parsed.Of(inquiry) : Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text) => text.Trim().Length is >= Shortest and <= Inquiry.LongestQuestion
        ? Parsed.Of(Unnumbered(text.Trim(), asked.Scene))
        : Parsed.Refuse(
            $"Mohon tulis pertanyaannya lengkap, {Shortest} sampai {Inquiry.LongestQuestion} huruf.",
            $"Please write the whole question, {Shortest} to {Inquiry.LongestQuestion} letters.");

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(
        asked.Scene.Regency.Inquiries.Values
            .Where(inquiry => inquiry is { Forwarded: null, Closed: false, Answer: null, Text: not null } && inquiry.Chat == asked.Scene.Chat.Id)
            .OrderByDescending(inquiry => inquiry.Id.Number).Take(MostOffered)
            .Select(inquiry => new Button(Shortened.Of(inquiry.Text!, 28), inquiry.Id.ToString())), 1);

    public override string Write(object value) => value is Inquiry { Id.Number: > 0 } known ? known.Id.ToString() : "?" + ((Inquiry)value).Text;

    // One of another chat is none of this one's.
    public override object? Read(string text, Scene scene) => text is ['?', .. var words]
        ? Unnumbered(words, scene)
        : InquiryId.TryParse(text, null, out var id) && scene.Regency.Inquiries.TryGetValue(id, out var inquiry) && inquiry.Chat == scene.Chat.Id && inquiry.Text is not null ? inquiry : null;

    private static Inquiry Unnumbered(string text, Scene scene) =>
        new(default, scene.Chat.Id, scene.Person?.Id ?? default, scene.At) { Text = text };
}
