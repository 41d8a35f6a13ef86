using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Media;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Tasks;

namespace ZiWbk.Status.Audit;

/// <summary>A sentence for each kind of act on an office's assessment.</summary>
internal static class AssessmentSentences
{
    /// <summary>What an event says of what a person did; null where it is no such act.</summary>
    public static Told? Of(Event happened, AuditWords words) => happened switch
    {
        AnswersRecorded given => Answers(given),
        // That something was written, never what: the words are their writer's, and may be erased.
        NoteWritten note => Noted(note.Assessment, note.Matter, ("Catatan ditulis pada", "A note was written on")),
        ReviewRemarked { Kind: RemarkKind.Returned } returned => Noted(returned.Assessment, Matter.Of(returned.Question), ("TPI mengembalikan", "The TPI returned"), (" dengan catatan", " with a remark")),
        ReviewRemarked changed => Noted(changed.Assessment, Matter.Of(changed.Question), ("TPI memberi alasan pada", "The TPI gave its reason on")),
        ReviewReplied reply => Noted(reply.Assessment, Matter.Of(reply.Question), ("Kantor menanggapi TPI pada", "The office replied to the TPI on")),
        DutyAssigned duty => Duty(duty, words),
        EvidenceAttached attached => Attached(attached),
        EvidenceWithdrawn withdrawn => Withdrawn(withdrawn, words),
        RequirementStated stated => Stated(stated),
        TaskCompleted { Date: { } date } task => Told.Of(task.Assessment.Unit, $"Tugas {task.Task} selesai pada {AuditWords.Of(date).Id}.", $"Task {task.Task} was completed on {AuditWords.Of(date).En}."),
        TaskCompleted task => Told.Of(task.Assessment.Unit, $"Tugas {task.Task} dibuka kembali.", $"Task {task.Task} was opened again."),
        AssessmentSubmitted submitted => Told.Of(
            submitted.Assessment.Unit,
            $"Penilaian {submitted.Assessment.Year} diusulkan dan terkunci.",
            $"The assessment of {submitted.Assessment.Year} was submitted and is locked."),
        AssessmentReopened reopened => Told.Of(
            reopened.Assessment.Unit,
            $"Penilaian {reopened.Assessment.Year} dibuka kembali.",
            $"The assessment of {reopened.Assessment.Year} was reopened."),
        DeclarationPlanned { Date: { } date } plan => Told.Of(
            plan.Assessment.Unit,
            $"Pencanangan direncanakan pada {AuditWords.Of(date).Id}.",
            $"The declaration is planned for {AuditWords.Of(date).En}."),
        DeclarationPlanned plan => Told.Of(plan.Assessment.Unit, "Tempat atau hari pencanangan diubah.", "Place or day of the declaration was changed."),
        WitnessInvited invited => Told.Of(invited.Assessment.Unit, $"Saksi {invited.Witness} diundang.", $"Witness {invited.Witness} was invited."),
        WitnessAnswered answered => Witness(answered),
        PactsCounted counted => Told.Of(
            counted.Assessment.Unit,
            $"Pakta integritas: {counted.Pacts.Collected} dari {counted.Pacts.Of} sudah ditandatangani.",
            $"Integrity pacts: {counted.Pacts.Collected} of {counted.Pacts.Of} are signed."),
        MediaPlanned { Date: { } date } planned => Told.Of(
            planned.Assessment.Unit,
            $"Publikasi {planned.Milestone} direncanakan pada {AuditWords.Of(date).Id}.",
            $"Publishing {planned.Milestone} is planned for {AuditWords.Of(date).En}."),
        MediaPlanned planned => Told.Of(planned.Assessment.Unit, $"Rencana publikasi {planned.Milestone} dicabut.", $"Publishing {planned.Milestone} is no longer planned."),
        MediaPublished published => Told.Of(
            published.Assessment.Unit,
            $"Publikasi {published.Milestone} terbit pada {AuditWords.Of(published.Publication.Date).Id}.",
            $"{published.Milestone} was published on {AuditWords.Of(published.Publication.Date).En}."),
        MediaWithdrawn withdrawn => Told.Of(withdrawn.Assessment.Unit, $"Tautan publikasi {withdrawn.Milestone} dicabut.", $"A link about {withdrawn.Milestone} was taken off."),
        _ => null,
    };

    // Names of witnesses are their writer's words and may be erased; their number stays.
    private static Told Witness(WitnessAnswered answered) => answered.Answer switch
    {
        WitnessAnswer.Coming => Told.Of(answered.Assessment.Unit, $"Saksi {answered.Witness} akan hadir.", $"Witness {answered.Witness} will come."),
        WitnessAnswer.Declined => Told.Of(answered.Assessment.Unit, $"Saksi {answered.Witness} berhalangan.", $"Witness {answered.Witness} cannot come."),
        WitnessAnswer.Waiting => Told.Of(answered.Assessment.Unit, $"Saksi {answered.Witness} belum menjawab.", $"Witness {answered.Witness} has not answered."),
        _ => Told.Of(answered.Assessment.Unit, $"Undangan saksi {answered.Witness} dicabut.", $"The invitation of witness {answered.Witness} was taken back."),
    };

    private static Told Noted(AssessmentId assessment, Matter matter, (string Id, string En) before, (string Id, string En) after = default) =>
        Told.Of(assessment.Unit, $"{before.Id} {AuditWords.Of(matter).Id}{after.Id}.", $"{before.En} {AuditWords.Of(matter).En}{after.En}.");

    private static Told Answers(AnswersRecorded given)
    {
        var layer = AuditWords.Of(given.Layer);
        Bilingual source = given.Source switch
        {
            "workbook" => new(", dari LKE", ", from the workbook"),
            AnswersRecorded.Undone => new(", diurungkan", ", undone"),
            _ => new("", ""),
        };
        ImmutableArray<Bilingual> lines = [.. given.Answers.Select(Line)];
        return lines is [var only]
            ? Told.Of(given.Assessment.Unit, $"Butir {only.Id} ({layer.Id}{source.Id}).", $"Question {only.En} ({layer.En}{source.En}).")
            : Told.Of(given.Assessment.Unit, $"{lines.Length} butir diisi ({layer.Id}{source.Id}).", $"{lines.Length} questions were answered ({layer.En}{source.En}).") with { Details = lines };
    }

    // What is agreed to once more has changed nothing, and was looked at.
    private static Bilingual Line(AnswerGiven given)
    {
        var (before, after) = (AuditWords.Of(given.Before), AuditWords.Of(given.Answer));
        return Equals(given.Answer, given.Before)
            ? new($"{given.Question}: tetap {after.Id}", $"{given.Question}: still {after.En}")
            : new($"{given.Question}: {before.Id} → {after.Id}", $"{given.Question}: {before.En} → {after.En}");
    }

    private static Told Duty(DutyAssigned assigned, AuditWords words)
    {
        var (unit, matter) = (assigned.Assessment.Unit, AuditWords.Of(assigned.Matter));
        if (assigned.Duty is not { } duty)
            return Told.Of(unit, $"Penanggung jawab {matter.Id} dicabut.", $"Nobody is in charge of {matter.En} any more.");
        var person = words.Person(duty.Person);
        return duty.Due is { } due
            ? Told.Of(unit, $"{person.Id} memegang {matter.Id} sampai {AuditWords.Of(due).Id}.", $"{person.En} is in charge of {matter.En} until {AuditWords.Of(due).En}.")
            : Told.Of(unit, $"{person.Id} memegang {matter.Id}, tanpa tenggat.", $"{person.En} is in charge of {matter.En}, without a date.");
    }

    private static Told Attached(EvidenceAttached attached)
    {
        // A file's name and an address may name people.
        Bilingual what = attached.File is { } file ? new($"Berkas {file.Kind}", $"A file ({file.Kind})") : new("Tautan", "A link");
        var matters = AuditWords.Of(attached.Matters);
        return Told.Of(
            attached.Assessment.Unit,
            $"{what.Id} dilampirkan sebagai bukti {attached.Evidence} untuk {matters.Id}.",
            $"{what.En} was attached as evidence {attached.Evidence} for {matters.En}.");
    }

    private static Told Withdrawn(EvidenceWithdrawn withdrawn, AuditWords words)
    {
        if (words.Regency.Evidence.GetValueOrDefault(withdrawn.Evidence) is not { } item)
            return Told.Of(null, $"Bukti {withdrawn.Evidence} ditarik.", $"Evidence {withdrawn.Evidence} was withdrawn.");
        var matters = AuditWords.Of(item.Matters);
        return Told.Of(item.Assessment.Unit, $"Bukti {withdrawn.Evidence} untuk {matters.Id} ditarik.", $"Evidence {withdrawn.Evidence} for {matters.En} was withdrawn.");
    }

    private static Told Stated(RequirementStated stated)
    {
        var key = stated.Key;
        Bilingual state = stated.Met switch
        {
            true => new($"terpenuhi ({stated.Value})", $"met ({stated.Value})"),
            false => new($"belum terpenuhi ({stated.Value})", $"not met ({stated.Value})"),
            _ => new("belum diketahui", "unknown"),
        };
        Bilingual date = stated.Date is { } day ? new($", per {AuditWords.Of(day).Id}", $", as of {AuditWords.Of(day).En}") : new("", "");
        return Told.Of(key.Unit, $"Syarat {key.Requirement} {key.Year}: {state.Id}{date.Id}.", $"Requirement {key.Requirement} {key.Year}: {state.En}{date.En}.");
    }
}
