using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Types;

/// <summary>A question of the year's worksheet, by code or keywords.</summary>
internal sealed class QuestionType : SlotType
{
    /// <summary>What dialogs can offer: questions of the own office that are not answered, or on which the TPI's remark waits for a reply.</summary>
    public static readonly string[] OfferNames = ["gaps", "remarked"];

    private const int MostCandidates = 5;
    private const int MostOffered = 3;

    public override string Name => "question";

    public override Bilingual Expected => new("kode butir seperti A.I.1.i.a, atau kata kuncinya", "a code such as A.I.1.i.a, or keywords");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("code", FieldKind.Text), new("title", FieldKind.Text), new("area", FieldKind.Text), new("worth", FieldKind.Number), new("evidence", FieldKind.Text),
        new("remark", FieldKind.Text),
    ]);

    public override string Text(object value, Scene scene) => ((Question)value).Id.Value;

    public override object? Field(object value, string name, Scene scene) => (Question)value switch
    {
        var question when name == "code" => question.Id.Value,
        var question when name == "title" => question.Title,
        var question when name == "area" => question.Indicator.Area is { } area
            ? $"{area.No} {area.ShortTitle}"
            : scene.Say("hasil", "results"),
        var question when name == "worth" => question.Worth,
        var question when name == "evidence" => string.Join('\n', question.Evidence.Select(piece => $"• {piece}")),
        var question when name == "remark" => scene.OwnUnit is { } unit ? ReviewBench.Remark(scene, ReviewBench.Assessment(scene, unit), question) : "",
        _ => null,
    };

    public override Parsed Parse(Asked asked, Input input)
    {
        if (asked.Scene.Instrument is not { } instrument)
            return Parsed.Not;
        if (input.Key is { } key)
            return Read(key, asked.Scene) is { } known ? Parsed.Of(known) : Parsed.Not;
        if (Named.Only<Question>(asked, input.Text, EntityKind.Question) is { } written)
            return Parsed.Of(written);
        if (!QuestionId.TryParse(input.Text, out var id))
            return Parsed.Not;
        if (instrument.Find(id) is { } question)
            return Parsed.Of(question);
        var nearest = NearestText.Of(id.Value, instrument.Questions.Select(known => known.Id.Value));
        return Parsed.Refuse(
            $"Butir {id} tidak ada dalam LKE." + (nearest is null ? "" : $" Maksudnya {nearest}?"),
            $"The worksheet has no question {id}." + (nearest is null ? "" : $" Did you mean {nearest}?"));
    }

    public override Parsed ParseFree(Asked asked, string text)
    {
        if (asked.Scene.Instrument is not { } instrument)
            return Parsed.Not;
        var found = QuestionSearch.Of(instrument).Find(text);
        if (found.Certain is { } certain)
            return Parsed.Of(certain);
        return found.Ranked.IsEmpty
            ? Parsed.Refuse(
                "Tidak ada butir dengan kata itu. Coba kata lain, atau ketik kodenya seperti A.I.1.i.a.",
                "No question has those words. Try others, or type its code such as A.I.1.i.a.")
            : Parsed.Which(found.EquallyGood.Take(MostCandidates).Select(Button));
    }

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) =>
        asked.Offers is { } offers && asked.Scene.OwnUnit is { } unit && asked.Scene.Standing(unit.Id) is { } standing
            ? Rows(standing.Instrument.Questions.Where(question => IsOffered(offers, standing, question)).Take(MostOffered).Select(Button), 1)
            : [];

    private static bool IsOffered(string offers, Standing standing, Question question) => offers == "remarked"
        ? standing.Assessment.Remarks.GetValueOrDefault(Matter.Of(question.Id)) is { Reply: null }
        : !standing.Own[question].Answered;

    public override string Write(object value) => ((Question)value).Id.Value;

    public override object? Read(string text, Scene scene) =>
        QuestionId.TryParse(text, out var id) ? scene.Instrument?.Find(id) : null;

    internal static Button Button(Question question) => new($"{question.Id} {Shortened.Of(question.Title, 28)}", question.Id.Value);
}
