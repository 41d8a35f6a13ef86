using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Requirements;
using ZiWbk.Storage;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.CrashRig;

/// <summary>What the writers share.</summary>
/// <param name="Store">The real one.</param>
/// <param name="Evidence">The real one.</param>
/// <param name="Instrument">The real one.</param>
/// <param name="Acknowledged">Where promises are told.</param>
internal sealed record Rig(StatusStore Store, EvidenceStore Evidence, Instrument Instrument, Acknowledgements Acknowledged);

/// <summary>One thread of an office that never stops working. Each update's id stands in what it records, so that the test can hold one against the other.</summary>
internal sealed class Writer(Rig rig, Seeding.Lead lead, string name, int seed)
{
    private readonly Random _random = new(seed);
    private readonly AssessmentId _assessment = new(lead.Unit, Seeding.Year);
    private readonly Question[] _questions = [.. rig.Instrument.Questions.Where(question => question.Options.Count > 1)];
    private string _last = "";

    /// <summary>Writes until the process ends.</summary>
    public void Run()
    {
        for (var number = 0; ; number++)
        {
            var id = $"{name}-{number}";
            switch (_random.Next(100))
            {
                case < 25: Submit(id, Answers(3)); break;
                case < 45: Submit(id, Note(id)); break;
                case < 50: Submit(id, new MeetChat($"rig:{id}", ChatKind.Private)); break;
                case < 58: Submit(id, new MoveDialog(lead.Chat, "isi", "1", $$"""{"id":"{{id}}"}""")); break;
                case < 64: Submit(id, Requirement(id)); break;
                case < 72: Attach(id); break;
                case < 78: Send(id, occurrence: null); break;
                case < 82: Send(id, occurrence: $"occurrence-{id}"); break;
                case < 92: Turn(id, _random.Next(2, 7)); break;
                // Longer than a page of the disk, so that half of it is much.
                case < 94: Turn(id, 60); break;
                case < 97: Twice(id); break;
                default: Again(id); break;
            }
        }
    }

    /// <summary>Submits an update that a run before this one may have recorded.</summary>
    public void Repeat(string id) => Submit(id, Note(id));

    private void Submit(string id, Command command) => rig.Acknowledged.Tell(id, rig.Store.SubmitAsync(Context(id), command).GetAwaiter().GetResult());

    private void Attach(string id)
    {
        var content = new byte[_random.Next(100, _random.Next(8) == 0 ? 100_000 : 3_000)];
        _random.NextBytes(content);
        Encoding.ASCII.GetBytes($"%PDF-1.4\n{id}\n").CopyTo(content, 0);
        using var stream = new MemoryStream(content);
        var stored = rig.Evidence.Save(stream, $"{id}.pdf");
        var file = stored.File ?? throw new InvalidOperationException(stored.Refusal?.En);
        if (file.Hash != Convert.ToHexStringLower(SHA256.HashData(content)))
            throw new InvalidOperationException($"{id}: another hash.");
        rig.Acknowledged.TellFile(file.Hash);
        var outcome = rig.Store.SubmitAsync(Context(id), new AttachEvidence(_assessment, [Matter.Of(AnyQuestion().Id)], file, null, null, $"{id}.pdf")).GetAwaiter().GetResult();
        rig.Acknowledged.Tell(id, outcome, file.Hash);
    }

    // Between claiming and settling the platform has the message: the moment whose end nobody knows after a kill.
    private void Send(string id, string? occurrence)
    {
        var queued = rig.Store.SubmitAsync(Context(id), new QueueMessage(lead.Chat, $$"""{"id":"{{id}}"}""", occurrence)).GetAwaiter().GetResult();
        rig.Acknowledged.Tell(id, queued);
        if (queued.Events is not [{ Event: MessageQueued { Message: var message } }])
            return;
        Submit($"{id}-claim", new ClaimMessage(message));
        Thread.Sleep(_random.Next(8));
        var delivery = _random.Next(8) switch { 0 => Delivery.Unknown, 1 => Delivery.PutOff, 2 => Delivery.Failed, _ => Delivery.Sent };
        Submit($"{id}-settle", new SettleMessage(message, delivery, "1"));
    }

    private void Turn(string id, int length)
    {
        var context = Context(id);
        Command[] commands = [.. Enumerable.Range(0, length).Select(at => (at % 3) switch { 0 => Note(id), 1 => Requirement(id), _ => (Command)Answers(1) })];
        rig.Acknowledged.Tell(id, rig.Store.SubmitAsync(context, regency => Status.Commands.Turn.Of(regency, context, commands)).GetAwaiter().GetResult());
    }

    // A platform that delivers one update twice at the same moment.
    private void Twice(string id)
    {
        var one = rig.Store.SubmitAsync(Context(id), Note(id));
        var other = Task.Run(() => rig.Store.SubmitAsync(Context(id), Requirement(id)));
        rig.Acknowledged.Tell(id, one.GetAwaiter().GetResult());
        rig.Acknowledged.Tell(id, other.GetAwaiter().GetResult());
    }

    private void Again(string id)
    {
        Submit(_last.Length == 0 ? id : _last, Note(_last.Length == 0 ? id : _last));
        _last = id;
        Submit(id, Note(id));
    }

    private CommandContext Context(string id) =>
        rig.Store.Now(Actor.Of(lead.Person)) with { Chat = lead.Chat, Key = UpdateKey.Of("rig", id) };

    private WriteNote Note(string id) => new(_assessment, Matter.Of(AnyQuestion().Id), id);

    private StateRequirement Requirement(string id) =>
        new(new(Seeding.Year, rig.Instrument.Requirements[_random.Next(rig.Instrument.Requirements.Count)].Id, lead.Unit), true, id, null);

    private RecordAnswers Answers(int count)
    {
        var answers = ImmutableDictionary.CreateBuilder<QuestionId, Answer?>();
        for (var at = 0; at < count; at++)
        {
            var question = AnyQuestion();
            answers[question.Id] = new OptionAnswer(question.Options[_random.Next(question.Options.Count)].Key);
        }

        return new(_assessment, Layer.Unit, answers.ToImmutable(), "dialog");
    }

    private Question AnyQuestion() => _questions[_random.Next(_questions.Length)];
}
