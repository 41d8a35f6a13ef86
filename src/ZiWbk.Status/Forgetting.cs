using System.Collections.Immutable;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.People;
using ZiWbk.Status.Reviews;

namespace ZiWbk.Status;

/// <summary>Takes a person's words out of what stands; names and accounts go with the person's own event.</summary>
internal static class Forgetting
{
    public static Regency ForgetWordsOf(this Regency regency, PersonErased erased)
    {
        var subjects = erased.Subjects.ToHashSet(StringComparer.Ordinal);
        var lines = erased.Lines.ToHashSet();
        return regency with
        {
            Chats = regency.Chats.Changed(
                chat => (subjects.Contains(chat.Id.ToString()) && (chat.Address ?? chat.Reference) is not null) || (chat.ReferencedIn is { } line && lines.Contains(line)),
                chat => chat with { Address = subjects.Contains(chat.Id.ToString()) ? null : chat.Address, Reference = null }),
            Evidence = regency.Evidence.Changed(
                item => item.Name is not null && (subjects.Contains(item.By) || lines.Contains(item.Id.Number)),
                item => item with { Name = null }),
            Assessments = regency.Assessments.Changed(
                assessment => assessment.Notes.Values.Any(Goes) || assessment.Remarks.Values.Any(RemarkGoes) || DeclarationGoes(assessment.Declaration),
                assessment => assessment with
                {
                    Notes = assessment.Notes.Changed(Goes, note => note with { Text = null }),
                    Remarks = assessment.Remarks.Changed(RemarkGoes, Forgotten),
                    Declaration = Anonymous(assessment.Declaration),
                }),
            // A talk or message without its words is of no use to anybody.
            Dialogs = regency.Dialogs.RemoveRange(regency.Dialogs
                .Where(entry => subjects.Contains(entry.Value.By) || subjects.Contains(entry.Key.Chat.ToString()) || lines.Contains(entry.Value.Sequence))
                .Select(entry => entry.Key)),
            PersonalReminders = regency.PersonalReminders.RemoveRange(regency.PersonalReminders
                .Where(entry => entry.Value.Person == erased.Person || subjects.Contains(entry.Value.Chat.ToString()) || lines.Contains(entry.Key.Number))
                .Select(entry => entry.Key)),
            Inquiries = regency.Inquiries.Changed(
                inquiry => inquiry.Person == erased.Person || lines.Contains(inquiry.Id.Number) || (inquiry.Answer is { Text: not null } answer && IsOurs(answer.By, answer.Sequence)),
                inquiry => inquiry with
                {
                    Text = inquiry.Person == erased.Person || lines.Contains(inquiry.Id.Number) ? null : inquiry.Text,
                    Answer = inquiry.Answer is { } answer && IsOurs(answer.By, answer.Sequence) ? answer with { Text = null, Source = null } : inquiry.Answer,
                }),
            Outbox = regency.Outbox.RemoveRange(regency.Outbox
                .Where(entry => subjects.Contains(entry.Value.Chat.ToString()) || lines.Contains(entry.Key.Number))
                .Select(entry => entry.Key)),
        };

        bool Goes(Note note) => note.Text is not null && IsOurs(note.By, note.Sequence);

        bool RemarkGoes(Remark remark) =>
            (remark.Text is not null && IsOurs(remark.By, remark.Sequence)) || (remark.Reply is { Text: not null } reply && IsOurs(reply.By, reply.Sequence));

        Remark Forgotten(Remark remark) => remark with
        {
            Text = IsOurs(remark.By, remark.Sequence) ? null : remark.Text,
            Reply = remark.Reply is { } reply && IsOurs(reply.By, reply.Sequence) ? reply with { Text = null } : remark.Reply,
        };

        bool DeclarationGoes(Declaration declaration) =>
            (declaration.Place is { Text: not null } place && IsOurs(place.By, place.Sequence))
            || declaration.Witnesses.Any(witness => witness.Name is not null && IsOurs(witness.By, witness.Id.Number));

        Declaration Anonymous(Declaration declaration) => declaration with
        {
            Place = declaration.Place is { } place && IsOurs(place.By, place.Sequence) ? place with { Text = null } : declaration.Place,
            Witnesses = declaration.Witnesses.ConvertAll(witness => IsOurs(witness.By, witness.Id.Number) ? witness with { Name = null } : witness),
        };

        bool IsOurs(string by, long sequence) => subjects.Contains(by) || lines.Contains(sequence);
    }

    private static ImmutableDictionary<TKey, TValue> Changed<TKey, TValue>(
        this ImmutableDictionary<TKey, TValue> entries, Func<TValue, bool> which, Func<TValue, TValue> change)
        where TKey : notnull =>
        entries.SetItems(entries.Where(entry => which(entry.Value)).Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value))));
}
