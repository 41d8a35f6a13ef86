using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>One question: what is asked, what its answers mean, which evidence counts, and how an office stands with it.</summary>
internal sealed class QuestionView() : OfficeView(("question", "question"))
{
    private const int MostEvidence = 6;

    public override string Name => "question";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        if (given.Get<Question>("question") is not { } question)
            return Which(office.Scene);
        var text = new Passage();
        Asked(office.Scene, question, office.Score[question].Answer, text);
        Standing(office, question, text);
        return text.ToMessage(Buttons(office, question));
    }

    // What a question means is no office's secret.
    protected override Message WithoutOffice(Scene scene, ViewArguments given, int page)
    {
        if (given.Get<Question>("question") is not { } question)
            return Which(scene);
        var text = new Passage();
        Asked(scene, question, null, text);
        return text.ToMessage();
    }

    private static Message Which(Scene scene) => new(scene.Say(
        "Butir mana yang Bapak/Ibu maksud? Sebutkan kodenya, misalnya A.I.1.i.a.",
        "Which question do you mean? Give its code, for example A.I.1.i.a."));

    private static void Asked(Scene scene, Question question, Answer? present, Passage text)
    {
        text.Line($"*{question.Id}*").Line(Passage.Quote(question.Title, 300)).Gap();
        foreach (var option in question.Options)
        {
            var chosen = present is OptionAnswer { Key: var key } && key == option.Key;
            text.Line($"{(chosen ? "➤ " : "")}*{Markup.Escape(option.Key)}* {Passage.Quote(option.Meaning, 250)}{(chosen ? scene.Say(" (jawaban sekarang)", " (the present answer)") : "")}");
        }

        if (question.Ratio is { } ratio)
            text.Line(scene.Say("Isikan jumlahnya:", "Give the counts:")).Lines(ratio.Inputs
                .Where(input => !input.IsTotal)
                .Select(input => $"• {Passage.Quote(input.Label, 120)}{(present is CountsAnswer { Counts: var counts } && counts[input.Key] is { } count ? $": {count}" : "")}"));
        else if (question.Scale.Kind == ScaleKind.Index)
            text.Line(scene.Say(
                $"Isikan indeks 0 sampai {question.Scale.Maximum} dari survei eksternal.",
                $"Give the index, 0 to {question.Scale.Maximum}, of the external survey."));
        if (question.Options.Count == 0 && present is not null)
            text.Line(scene.Say("Jawaban sekarang: ", "The present answer: ") + AnswerWords.Of(question, present, scene.Language));
        if (question.Evidence.Count > 0)
            text.Gap().Line(scene.Say("*Bukti yang lazim* (contoh, bukan daftar resmi)", "*Customary evidence* (examples, not an official list)"))
                .Lines(question.Evidence.Select(example => "• " + Passage.Quote(example, 200)));
    }

    private static void Standing(OfficeScene office, Question question, Passage text)
    {
        var matter = Matter.Of(question.Id);
        var evidence = office.EvidenceOf(matter);
        text.Gap().Line(office.Say($"*Di {office.ShortName}*", $"*At {office.ShortName}*")).Line(Reviewed(office, question));
        if (evidence.Count == 0)
            text.Line(office.Say("Bukti: belum ada.", "Evidence: none yet."));
        else
            text.Line(office.Say($"Bukti ({evidence.Count}):", $"Evidence ({evidence.Count}):"))
                .Lines(evidence.Reverse().Take(MostEvidence).Select(item => "• " + EvidenceWords.Of(office, item)))
                .Line(evidence.Count > MostEvidence ? office.Say($"… dan {evidence.Count - MostEvidence} lagi", $"… and {evidence.Count - MostEvidence} more") : null);
        if (office.Assessment.Duties.GetValueOrDefault(matter) is { } duty)
        {
            text.Line(office.Say("Penanggung jawab: ", "In charge: ") + PersonWords.Name(office.Scene, duty.Person));
            if (duty.Due is { } due)
                text.Line(office.Say("Tenggat: ", "Due: ") + office.Date(due) + (due < office.Scene.Today ? office.Say(" ⚠ terlambat", " ⚠ overdue") : ""));
        }
        else
        {
            text.Line(office.Say("Penanggung jawab: belum ada.", "In charge: nobody yet."));
        }

        if (office.Assessment.Notes.GetValueOrDefault(matter)?.Text is { } note)
            text.Line(office.Say("Catatan: ", "Note: ") + Passage.Quote(note, 400));
    }

    // Where an assessor's answer counts and differs, the office wants to see both.
    private static string? Reviewed(OfficeScene office, Question question)
    {
        var (own, counting) = (office.Standing.Answers.Unit[question], office.Score[question].Answer);
        if (!office.Score[question].Answered)
            return office.Say("Jawaban: belum ada.", "Answer: none yet.");
        if (Equals(own, counting))
            return null;
        var by = question.IsAnsweredBy(office.Standing.Answers.Tpn[question]) ? "TPN" : "TPI";
        var (said, judged) = (AnswerWords.Of(question, own, office.Language), AnswerWords.Of(question, counting, office.Language));
        return office.Say($"Jawaban kantor {said}; yang dihitung jawaban {by}: {judged}.", $"The office answered {said}; the {by}'s answer counts: {judged}.");
    }

    private static Keyboard Buttons(OfficeScene office, Question question) => new Keyboard()
        .Grid(2,
        [
            office.MayWork(Right.RecordUnitAnswers) ? Keyboard.Press(office.Say("Isi", "Answer"), $"/isi {question.Id}") : null,
            office.MayWork(Right.AttachEvidence) ? Keyboard.Press(office.Say("Kirim bukti", "Send evidence"), $"/bukti {question.Id}") : null,
            office.MayWork(Right.AttachEvidence) ? Keyboard.Press(office.Say("Catatan", "Note"), $"/catatan {question.Id}") : null,
            office.MayWork(Right.AssignDuties) ? Keyboard.Press(office.Say("Penanggung jawab", "Put in charge"), $"/tugaskan {question.Id}") : null,
        ])
        .Row(office.Link(office.Say("Kenapa segini?", "Why this number?"), "explain", ("question", question)));
}
