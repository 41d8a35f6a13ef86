using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>The least effort that clears every gate of a target.</summary>
internal sealed class PathView() : OfficeView(("target", "target"))
{
    private const int Size = 6;
    private const int Buttons = 4;

    public override string Name => "path";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var target = given.GetValue<Target>("target") ?? office.Aim;
        var name = OfficeScene.TargetName(target);
        var text = new Passage().Line(office.Say($"*{office.ShortName}: jalan tercepat ke {name} {office.Year}*", $"*{office.ShortName}: the shortest way to {name} {office.Year}*"));
        if (office.Standing.PathTo(target) is not { } path)
            return text.Line(GateWords.Sentence(office, target)).Gap().Line(Blocked(office, target)).ToMessage(Below(office, target, new()));

        var pages = new Pages<PathStep>(path.Steps, Size, page);
        if (path.Steps.Count == 0 && path.Conditions.Count == 0)
            text.Line(GateWords.Sentence(office, target)).Gap().Line(office.Say(
                "Tidak ada langkah yang tersisa di LKE. Tinggal menjaga bukti tetap lengkap.",
                "No step is left in the worksheet. All that remains is to keep the evidence complete."));
        else if (path.Steps.Count == 0)
            text.Line(GateWords.Sentence(office, target)).Gap().Line(office.Say("Pengungkit sudah cukup; yang ditunggu tinggal hasilnya:", "The levers suffice; only the results are awaited:"));
        else
            text.Line(GateWords.Sentence(office, target)).Gap()
                .Line(office.Say(
                    $"{path.Steps.Count} butir lagi, total upaya {path.Effort}, dan nilainya menjadi {office.Points(path.Total)}.",
                    $"{English.Count(path.Steps.Count, "question")} more, an effort of {path.Effort} in all, and the score becomes {office.Points(path.Total)}."))
                .Line(office.Say("Upaya 1 = naik satu tingkat jawaban.", "Effort 1 = one step up in an answer."))
                .Gap()
                .Lines(pages.Items.SelectMany((step, at) => Step(office, step, pages.First + at + 1)));
        if (path.Conditions.Count > 0)
            text.Gap().Line(path.Steps.Count == 0 ? null : office.Say("Dengan syarat hasilnya:", "Provided that the results are:"))
                .Lines(path.Conditions.Select(condition => "• " + AnswerWords.Of(condition, office.Language)));
        var keyboard = new Keyboard().Grid(2, pages.Items.Take(Buttons).Select(step => office.Work(step.Question))).Row(pages.Turners(Name, given.With("unit", office.Unit)));
        return text.ToMessage(Below(office, target, keyboard));
    }

    private static IEnumerable<string> Step(OfficeScene office, PathStep step, int place)
    {
        var from = AnswerWords.Of(office.Score[step.Question], office.Language);
        yield return $"{place}. *{step.Question.Id}* {from} → {AnswerWords.Of(step, office.Language)}, {office.Gain(step.Points)} ({office.Say("upaya", "effort")} {step.Effort})";
        yield return Passage.Quote(step.Question.Title, 140);
    }

    // The levers alone cannot make up for what a sum of results lacks.
    private static string Blocked(OfficeScene office, Target target)
    {
        var missed = office.Standing.Gates(target).Where(gate => !gate.Met && gate.Gate.Area is null).Select(gate => GateWords.Name(gate.Gate)).ToList();
        return office.Say(
            $"Pengungkit yang bernilai penuh pun belum cukup. Yang harus naik lebih dahulu: {string.Join(", ", missed)}.",
            $"Even full scores in the levers would not suffice. What has to rise first: {string.Join(", ", missed)}.");
    }

    private static Keyboard Below(OfficeScene office, Target target, Keyboard keyboard)
    {
        var other = target == Target.Wbk ? Target.Wbbm : Target.Wbk;
        return keyboard.Row(
            office.Link(office.Say("Apa yang kurang", "What is missing"), "missing", ("target", target)),
            office.Link(office.Say($"Ke {OfficeScene.TargetName(other)}", $"To {OfficeScene.TargetName(other)}"), "path", ("target", other)));
    }
}
