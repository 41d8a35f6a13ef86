using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Views;

/// <summary>What stands and what is missing before an office submits: the total against its gates, then every condition of entry that does not hold.</summary>
internal sealed class SubmissionView : OfficeView
{
    // The stage that an office enters by submitting.
    private const string Stage = "C";

    public override string Name => "submission";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var journey = OfficeJourney.Of(office);
        var aim = office.Whole.Proposal;
        var text = new Passage()
            .Line(office.Say($"*{office.ShortName}: pengusulan {OfficeScene.TargetName(aim)} {office.Year}*", $"*{office.ShortName}: proposal for {OfficeScene.TargetName(aim)} {office.Year}*"))
            .Line(GateWords.Sentence(office, aim))
            .Line(office.Say(
                $"Terjawab {office.Score.Answered} dari {office.Instrument.Questions.Count} butir; {office.Standing.Answers.Reviewed} sudah direviu.",
                $"Answered {office.Score.Answered} of {office.Instrument.Questions.Count} questions; {office.Standing.Answers.Reviewed} reviewed."))
            .Gap();
        var stage = journey.Progress.Stages.FirstOrDefault(standing => standing.Stage.Id == Stage);
        var unmet = stage is null ? [] : EntryWords.Conditions(journey, stage).ToList();
        if (unmet.Count == 0)
            text.Line(office.Say("✓ Semua syarat masuk tahap Pengusulan terpenuhi.", "✓ All conditions of the stage of proposal are met."));
        else
            text.Line(office.Say("*Belum terpenuhi*", "*Not met*")).Lines(unmet.Select(condition => "✗ " + condition));
        text.Gap().Line(office.Assessment.Submitted is { } moment
            ? office.Say($"Sudah diusulkan sejak {office.Date(Scene.DayOf(moment))}; jawaban kantor terkunci.", $"Submitted since {office.Date(Scene.DayOf(moment))}; the office's answers are locked.")
            : office.Say("Sesudah diusulkan, jawaban dan bukti kantor terkunci.", "Once submitted, the office's answers and evidence are locked."));
        return text.ToMessage(new Keyboard().Row(
            office.Link(office.Say("Syarat", "Requirements"), "requirements"),
            office.Link(office.Say("Apa yang kurang", "What is missing"), "missing"),
            office.Link(office.Say("Tahapan", "Stages"), "stages")));
    }
}
