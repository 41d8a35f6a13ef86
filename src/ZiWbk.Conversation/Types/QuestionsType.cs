using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>Questions by words that many of them share: "SOP dievaluasi".</summary>
internal sealed class QuestionsType : SlotType
{
    public override string Name => "questions";

    public override Bilingual Expected => new("kata kunci butirnya, misalnya SOP", "keywords of the questions, for example SOP");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>([new("count", FieldKind.Number)]);

    public override string Text(object value, Scene scene) =>
        string.Join(", ", ((ImmutableArray<Question>)value).Select(question => question.Id.Value));

    public override object? Field(object value, string name, Scene scene) => Rational.Of(((ImmutableArray<Question>)value).Length, 1);

    public override Parsed Parse(Asked asked, Input input) =>
        input.Key is { } key && Read(key, asked.Scene) is { } pressed ? Parsed.Of(pressed) : Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text)
    {
        if (asked.Scene.Instrument is not { } instrument)
            return Parsed.Not;
        var found = QuestionSearch.Of(instrument).Find(text);
        return found.Certain is { } certain ? Parsed.Of(ImmutableArray.Create(certain))
            : !found.Ranked.IsEmpty ? Parsed.Which(found.EquallyGood.Take(5).Select(QuestionType.Button))
            : Parsed.Refuse("Tidak ada butir dengan kata itu. Coba kata lain.", "No question has those words. Try others.");
    }

    public override string Write(object value) => string.Join(',', ((ImmutableArray<Question>)value).Select(question => question.Id.Value));

    public override object? Read(string text, Scene scene)
    {
        var questions = text.Split(',').Select(code => QuestionId.TryParse(code, out var id) ? scene.Instrument?.Find(id) : null).OfType<Question>().ToImmutableArray();
        return questions.IsEmpty ? null : questions;
    }
}
