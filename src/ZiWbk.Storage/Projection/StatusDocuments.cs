using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using ZiWbk.Status;
using ZiWbk.Status.Json;

namespace ZiWbk.Storage.Projection;

/// <summary>A document to be written, or to be deleted where it is null.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Id">Its <c>_id</c>.</param>
/// <param name="Document">Its content with its checksum.</param>
internal sealed record DocumentChange(string Collection, string Id, BsonDocument? Document);

/// <summary>
/// What stands, as documents. What has changed between two states is found by reference, because an immutable entry that is
/// the same object is the same: so no kind of event can be forgotten here.
/// </summary>
internal static class StatusDocuments
{
    // How a kind of document is written is made out when the first of it is: a start of most folders needs a few of them.
    private static readonly Part[] _parts =
    [
        Part.Of("units", regency => regency.Units, () => StatusJson.Default.Unit),
        Part.Of("people", regency => regency.People, () => StatusJson.Default.Person),
        Part.Of("chats", regency => regency.Chats, () => StatusJson.Default.Chat),
        Part.Of("invitations", regency => regency.Invitations, () => StatusJson.Default.Invitation),
        Part.Of("years", regency => regency.Years, () => StatusJson.Default.AssessmentYear),
        Part.Of("answers", regency => regency.Assessments, () => StatusJson.Default.UnitAssessment),
        Part.Of("evidence", regency => regency.Evidence, () => StatusJson.Default.EvidenceItem),
        Part.Of("requirements", regency => regency.Requirements, () => StatusJson.Default.RequirementStatement),
        Part.Of("dialogs", regency => regency.Dialogs, () => StatusJson.Default.DialogInProgress),
        Part.Of("outbox", regency => regency.Outbox, () => StatusJson.Default.OutboxMessage),
        Part.Of("reminders", regency => regency.Reminders, () => StatusJson.Default.ReminderOccurrence),
        Part.Of("reminder_settings", regency => regency.ReminderSettings, () => StatusJson.Default.ReminderSetting),
        Part.Of("personal_reminders", regency => regency.PersonalReminders, () => StatusJson.Default.PersonalReminder),
        Part.Of("inquiries", regency => regency.Inquiries, () => StatusJson.Default.Inquiry),
        // Tasks, duties and notes stand within the assessment; leaders look for them on their own.
        Part.Of("tasks", regency => regency.Assessments, () => StatusJson.Default.ImmutableDictionaryStringTaskDone, assessment => assessment.Tasks),
    ];

    /// <summary>The collections.</summary>
    public static IReadOnlyList<string> Collections { get; } = [.. _parts.Select(part => part.Collection)];

    /// <summary>What has to change in the documents of one state to make them those of another; all of them from null.</summary>
    public static IEnumerable<DocumentChange> Changes(Regency? before, Regency after) =>
        _parts.SelectMany(part => part.Changes(before ?? Regency.Empty, after));

    /// <summary>How the documents of a state differ from those of another in content, a line each.</summary>
    public static IEnumerable<string> Differences(Regency state, Regency expected)
    {
        var documents = Changes(null, state).ToDictionary(change => (change.Collection, change.Id), change => change.Document!);
        foreach (var change in Changes(null, expected))
        {
            if (!documents.Remove((change.Collection, change.Id), out var document))
                yield return $"{change.Collection}/{change.Id}: missing";
            else if (document["check"] != change.Document!["check"])
                yield return $"{change.Collection}/{change.Id}: differs from the journal";
        }

        foreach (var (collection, id) in documents.Keys)
            yield return $"{collection}/{id}: not in the journal";
    }

    /// <summary>The checksum of a document, over its content without it. The order of its fields says nothing: it is another in each process.</summary>
    public static string Checksum(BsonDocument document)
    {
        var text = LiteDB.JsonSerializer.Serialize(Sorted(document, leaveOut: "check"));
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    private static BsonDocument Sorted(BsonDocument document, string? leaveOut = null)
    {
        var sorted = new BsonDocument();
        foreach (var (name, value) in document.Where(field => field.Key != leaveOut).OrderBy(field => field.Key, StringComparer.Ordinal))
            sorted[name] = Sorted(value);
        return sorted;
    }

    private static BsonValue Sorted(BsonValue value) =>
        value.IsDocument ? Sorted(value.AsDocument) : value.IsArray ? new BsonArray(value.AsArray.Select(Sorted)) : value;

    private abstract record Part(string Collection)
    {
        public static Part<TKey, TValue, TValue> Of<TKey, TValue>(string collection, Func<Regency, ImmutableDictionary<TKey, TValue>> entries, Func<JsonTypeInfo<TValue>> type)
            where TKey : notnull
            where TValue : class =>
            new(collection, entries, type, value => value);

        public static Part<TKey, TValue, TContent> Of<TKey, TValue, TContent>(
            string collection, Func<Regency, ImmutableDictionary<TKey, TValue>> entries, Func<JsonTypeInfo<TContent>> type, Func<TValue, TContent> content)
            where TKey : notnull
            where TValue : class
            where TContent : class =>
            new(collection, entries, type, content);

        public abstract IEnumerable<DocumentChange> Changes(Regency before, Regency after);
    }

    private sealed record Part<TKey, TValue, TContent>(
        string Collection, Func<Regency, ImmutableDictionary<TKey, TValue>> Entries, Func<JsonTypeInfo<TContent>> Type, Func<TValue, TContent> Content)
        : Part(Collection)
        where TKey : notnull
        where TValue : class
        where TContent : class
    {
        public override IEnumerable<DocumentChange> Changes(Regency before, Regency after)
        {
            var (was, isNow) = (Entries(before), Entries(after));
            if (ReferenceEquals(was, isNow))
                yield break;
            foreach (var (key, value) in isNow)
            {
                if (!was.TryGetValue(key, out var old) || !ReferenceEquals(Content(old), Content(value)))
                    yield return new(Collection, Id(key), Document(Id(key), Content(value)));
            }

            foreach (var key in was.Keys.Where(key => !isNow.ContainsKey(key)))
                yield return new(Collection, Id(key), null);
        }

        private static string Id(TKey key) => Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture)!;

        private BsonDocument Document(string id, TContent content)
        {
            var json = System.Text.Json.JsonSerializer.Serialize(content, Type());
            var fields = LiteDB.JsonSerializer.Deserialize(json).AsDocument;
            var document = new BsonDocument { ["_id"] = id };
            foreach (var (name, value) in fields)
                document[name == "_id" ? "id" : name] = value;
            document["check"] = Checksum(document);
            return document;
        }
    }
}
