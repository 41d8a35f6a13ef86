using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Bot.Reminders;

/// <summary>
/// A reminder whose matter has been done elsewhere is ticked off in the message that named it, and its buttons go. What was ticked is remembered
/// while the process lives; after a start the same edit may be made once more, which changes nothing.
/// </summary>
internal sealed class DoneElsewhere(Rulebook rulebook)
{
    private static readonly TimeSpan _looked = TimeSpan.FromDays(2);
    private readonly HashSet<(MessageId, string)> _ticked = [];

    /// <summary>The edits to make now.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="now">The moment.</param>
    /// <param name="sent">Finds a message by its id.</param>
    public IEnumerable<QueueMessage> Edits(Regency regency, DateTimeOffset now, Func<MessageId, MessageQueued?> sent)
    {
        var plan = new ReminderPlan(regency, rulebook);
        foreach (var (id, batch) in regency.ReminderBatches.Where(entry => entry.Value.PlatformId is not null && (now - entry.Value.At).Duration() < _looked))
        {
            var done = batch.Occurrences.Select(Subject).OfType<(AssessmentId Assessment, Matter Matter)>().Distinct()
                .Where(subject => !plan.IsOwed(regency.Assessment(subject.Assessment), subject.Matter)).ToList();
            if (done.Count == 0 || done.TrueForAll(subject => _ticked.Contains((id, subject.Matter.Code))) || sent(id)?.Body is not { } body)
                continue;
            var message = MessageJson.Read(body);
            foreach (var (_, matter) in done)
            {
                _ticked.Add((id, matter.Code));
                message = Ticked(message, matter.Code);
            }

            yield return new QueueMessage(batch.Chat, MessageJson.Write(message with { Edits = batch.PlatformId, Silent = true, Mentions = [] }));
        }
    }

    private static Message Ticked(Message message, string code) => message with
    {
        Text = message.Text.Replace($"• *{code}*", $"✓ *{code}*", StringComparison.Ordinal),
        Buttons = [.. message.Buttons.Select(row => row.Where(button => !button.Value.Split(' ').Contains(code)).ToImmutableArray()).Where(row => !row.IsEmpty)],
    };

    // Keys are written small; the codes of the worksheet are told apart without that.
    private (AssessmentId, Matter)? Subject(string key)
    {
        if (key.Split('|') is not [_, var assessment, var subject, ..] || !AssessmentId.TryParse(assessment, null, out var id))
            return null;
        if (subject.StartsWith("task:", StringComparison.Ordinal) && rulebook.Journey.FindTask(subject["task:".Length..].ToUpperInvariant()) is { } task)
            return (id, Matter.OfTask(task.Id));
        return subject.StartsWith("question:", StringComparison.Ordinal)
            && rulebook.Instruments.Values.SelectMany(instrument => instrument.Questions).FirstOrDefault(question => question.Id.Value.Equals(subject["question:".Length..], StringComparison.OrdinalIgnoreCase)) is { } asked
            ? (id, Matter.Of(asked.Id))
            : null;
    }
}
