using System.Collections.Immutable;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.People;

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
                chat => subjects.Contains(chat.Id.ToString()) && chat.Address is not null,
                chat => chat with { Address = null }),
            Evidence = regency.Evidence.Changed(
                item => item.Name is not null && (subjects.Contains(item.By) || lines.Contains(item.Id.Number)),
                item => item with { Name = null }),
            Assessments = regency.Assessments.Changed(
                assessment => assessment.Notes.Values.Any(Goes) || InDeclaration(assessment.Declaration),
                assessment => assessment with
                {
                    Notes = assessment.Notes.Changed(Goes, note => note with { Text = null }),
                    Declaration = assessment.Declaration with
                    {
                        Place = assessment.Declaration.Place is { } place && GoesPlace(place) ? place with { Text = null } : assessment.Declaration.Place,
                        Witnesses = assessment.Declaration.Witnesses.ConvertAll(witness => GoesWitness(witness) ? witness with { Name = null } : witness),
                    },
                }),
            // A talk or message without its words is of no use to anybody.
            Dialogs = regency.Dialogs.RemoveRange(regency.Dialogs
                .Where(entry => subjects.Contains(entry.Value.By) || subjects.Contains(entry.Key.Chat.ToString()) || lines.Contains(entry.Value.Sequence))
                .Select(entry => entry.Key)),
            Outbox = regency.Outbox.RemoveRange(regency.Outbox
                .Where(entry => subjects.Contains(entry.Value.Chat.ToString()) || lines.Contains(entry.Key.Number))
                .Select(entry => entry.Key)),
        };

        bool InDeclaration(Declaration declaration) =>
            (declaration.Place is { } place && GoesPlace(place)) || declaration.Witnesses.Any(GoesWitness);

        bool GoesPlace(DeclarationPlace place) => place.Text is not null && (subjects.Contains(place.By) || lines.Contains(place.Sequence));

        bool GoesWitness(Witness witness) => witness.Name is not null && (subjects.Contains(witness.By) || lines.Contains(witness.Id.Number));

        bool Goes(Note note) => note.Text is not null && (subjects.Contains(note.By) || lines.Contains(note.Sequence));
    }

    private static ImmutableDictionary<TKey, TValue> Changed<TKey, TValue>(
        this ImmutableDictionary<TKey, TValue> entries, Func<TValue, bool> which, Func<TValue, TValue> change)
        where TKey : notnull =>
        entries.SetItems(entries.Where(entry => which(entry.Value)).Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value))));
}
