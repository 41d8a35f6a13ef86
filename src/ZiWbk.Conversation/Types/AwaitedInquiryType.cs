using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Types;

/// <summary>A question of the Inspektorat's queue, by its number or from the buttons; seen by whoever may answer it, in a private chat.</summary>
internal sealed class AwaitedInquiryType : SlotType
{
    private const int MostOffered = 8;
    private const int Shortest = 3;

    public override string Name => "awaited-inquiry";

    public override Bilingual Expected => new("pertanyaan yang mana, dari tombolnya", "which question, by its button");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("text", FieldKind.Text);

    public override string Text(object value, Scene scene) => Shortened.Of(((Inquiry)value).Text ?? "–", 200);

    public override object? Field(object value, string name, Scene scene) => name == "text" ? ((Inquiry)value).Text ?? "–" : null;

    public override Parsed Parse(Asked asked, Input input)
    {
        var words = (input.Key ?? input.Text).Trim();
        if (Read(words.ToLowerInvariant(), asked.Scene) is Inquiry named)
            return Parsed.Of(named);
        if (input.Key is not null || words.Length < Shortest || !MaySee(asked.Scene))
            return Parsed.Not;
        var found = asked.Scene.Regency.Inquiries.Values
            .Where(inquiry => inquiry.Forwarded is not null && inquiry.Text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true)
            .OrderByDescending(inquiry => inquiry.Waits).ThenByDescending(inquiry => inquiry.Id.Number).ToArray();
        return found.Length == 1 ? Parsed.Of(found[0]) : found.Length > 1 ? Parsed.Which(found.Take(MostOffered).Select(Button)) : Parsed.Not;
    }

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(
        asked.Scene.Regency.Inquiries.Values
            .Where(inquiry => inquiry.Waits && inquiry.Text is not null && MaySee(asked.Scene))
            .OrderBy(inquiry => inquiry.Forwarded).ThenBy(inquiry => inquiry.Id.Number).Take(MostOffered).Select(Button), 1);

    public override string Write(object value) => ((Inquiry)value).Id.ToString();

    public override object? Read(string text, Scene scene) =>
        InquiryId.TryParse(text, null, out var id) && MaySee(scene) && scene.Regency.Inquiries.TryGetValue(id, out var inquiry) && inquiry.Text is not null ? inquiry : null;

    private static Button Button(Inquiry inquiry) => new(Shortened.Of(inquiry.Text!, 28), inquiry.Id.ToString());

    private static bool MaySee(Scene scene) => !scene.InGroup && scene.May(Right.AnswerInquiries, null);
}
