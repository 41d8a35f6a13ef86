using System.Collections.Immutable;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>
/// Tells an office what the reviewer has done in this round: in its groups, else its leads in private. Not a word where nothing was done.
/// </summary>
internal sealed class TellOffice : DialogAction
{
    // As long as a review may rest before it expires.
    private static readonly TimeSpan _round = TimeSpan.FromHours(8);

    public override string Name => "tell-office";

    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var scene = draft.Scene;
        var unit = given.Get<Unit>("unit")!;
        if (!scene.May(Right.RecordTpiAnswers, unit.Id) || Round.Of(scene, unit) is not { Reviewed: > 0 } round)
            return ActionResult.Done;
        foreach (var chat in ChatsOf(scene, unit))
            _ = draft.Do(new QueueMessage(chat.Id, MessageJson.Write(Told(scene with { Chat = chat, Language = chat.Language }, round))));
        return ActionResult.Done;
    }

    private static IEnumerable<Chat> ChatsOf(Scene scene, Unit unit)
    {
        var groups = scene.Regency.Chats.Values.Where(chat => chat.Kind == ChatKind.Group && chat.Unit == unit.Id && chat.Address is not null).ToList();
        return (groups.Count > 0 ? groups : scene.Regency.Chats.Values.Where(chat => chat.Kind == ChatKind.Private && chat.Address is not null
                && chat.Person is { } person && scene.Regency.People.TryGetValue(person, out var known) && known is { Active: true, Role: Role.Lead } && known.Unit == unit.Id))
            .OrderBy(chat => chat.Id.Number);
    }

    private static Message Told(Scene scene, Round round)
    {
        var text = scene.Say(
            $"*TPI mereviu {round.Reviewed} butir:* {round.Agreed} disetujui, {round.Changed} diubah, {round.Returned} dikembalikan.",
            $"*The TPI reviewed {round.Reviewed} questions:* {round.Agreed} agreed, {round.Changed} changed, {round.Returned} returned.");
        if (round.Changed + round.Returned > 0)
            text += scene.Say("\nAlasannya ada di hasil reviu; kantor dapat menanggapinya.", "\nThe reasons are in the result; the office can reply.");
        if (scene.Notice is { } notice)
            text += $"\n\n_{notice.In(scene.Language)}_";
        return new(text) { Buttons = [[new(scene.Say("Lihat hasil reviu", "See the result"), "/catatan-tpi")]] };
    }

    /// <summary>What the asker has done on the TPI's layer of an office lately, each question once.</summary>
    private readonly record struct Round(int Agreed, int Changed, int Returned)
    {
        public int Reviewed => Agreed + Changed + Returned;

        public static Round Of(Scene scene, Unit unit)
        {
            var assessment = scene.Regency.Assessment(new(unit.Id, scene.Year ?? 0));
            // What this turn itself does is not in the history yet, but stands in the assessment already.
            var first = scene.History.Since(scene.At - _round).Select(recorded => recorded.Sequence).FirstOrDefault(scene.Regency.Sequence);
            var by = scene.Actor.ToString();
            var questions = assessment.Tpi.Where(entry => entry.Value.Sequence >= first && entry.Value.By == scene.Actor).Select(entry => entry.Key)
                .Concat(assessment.Remarks.Where(entry => entry.Value.Sequence >= first && entry.Value.By == by).Select(entry => QuestionId.Parse(entry.Key.Code)))
                .Distinct().ToList();
            var returned = questions.Count(question => assessment.Remarks.GetValueOrDefault(Matter.Of(question)) is { Kind: RemarkKind.Returned });
            var changed = questions.Count(question => assessment.Remarks.GetValueOrDefault(Matter.Of(question)) is { Kind: RemarkKind.Changed });
            return new(questions.Count - returned - changed, changed, returned);
        }
    }
}
