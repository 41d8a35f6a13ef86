using System.Collections.Immutable;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Views;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Actions;

/// <summary>Notes a question that the bot cannot answer, so that it can be forwarded and the bot can learn; nothing of it shows.</summary>
internal sealed class NoteUnanswered : DialogAction
{
    public override string Name => "note-question";

    public override bool OnlyLooks => true;

    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var question = given.Get<string>("question")!;
        if (draft.Scene.Regulation?.Ask(question) is { Answered: false })
            _ = draft.Do(new NoteInquiry(draft.Scene.Chat.Id, question));
        return ActionResult.Done;
    }
}

/// <summary>Forwards a question to the Inspektorat, and tells those who answer that one waits.</summary>
internal sealed class ForwardQuestion : DialogAction
{
    public override string Name => "forward-question";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "inquiry")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var chat = draft.Scene.Chat.Id;
        var asked = given.Get<Inquiry>("question")!;
        if (asked.Id == default && Inquiry.Settled(draft.Scene.Regency, chat, asked.Text!) is { } settled)
            asked = settled;
        if (asked.Id == default && draft.Do(new NoteInquiry(chat, asked.Text!)) is { } unnoted)
            return ActionResult.Refused(unnoted);
        var id = asked.Id != default ? asked.Id : Inquiry.Open(draft.Scene.Regency, chat, asked.Text!)!.Id;
        var waited = draft.Scene.Regency.Inquiries.GetValueOrDefault(id)?.Forwarded is not null;
        if (draft.Do(new ForwardInquiry(id)) is { } refusal)
            return ActionResult.Refused(refusal);
        if (!waited)
            Tell(draft, draft.Scene.Regency.Inquiries[id]);
        return ActionResult.Done;
    }

    // Admins hear of it at once and without a sound; reviewers find it in the queue.
    private static void Tell(TurnDraft draft, Inquiry inquiry)
    {
        foreach (var chat in ReminderChats.Of(draft.Scene.Regency, Role.Admin).Where(chat => chat.Id != inquiry.Chat))
        {
            var scene = draft.Scene with { Chat = chat, Language = chat.Language };
            var message = new Message(InquiryWords.Noticed(scene, scene.Say(
                $"❓ *Pertanyaan baru untuk Inspektorat*\n{Passage.Quote(inquiry.Text!, 300)}",
                $"❓ *A new question for the Inspectorate*\n{Passage.Quote(inquiry.Text!, 300)}")))
            {
                Silent = true,
                Buttons = [[new(scene.Say("Jawab", "Answer"), $"/jawab-pertanyaan {inquiry.Id}"), new(scene.Say("Lihat antrean", "See the queue"), "/pertanyaan")]],
            };
            _ = draft.Do(new QueueMessage(chat.Id, MessageJson.Write(message)));
        }
    }
}

/// <summary>Answers a question for the Inspektorat; the answer goes to where it was asked and stays as a draft of an entry.</summary>
internal sealed class AnswerQuestion : DialogAction
{
    public override string Name => "answer-question";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "awaited-inquiry"), new("text", "text"), new("source", "text", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("sent", FieldKind.Flag);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var id = given.Get<Inquiry>("question")!.Id;
        if (draft.Do(new AnswerInquiry(id, given.Get<string>("text")!, given.Get<string>("source"))) is { } refusal)
            return ActionResult.Refused(refusal);
        return ActionResult.Of(new KeyValuePair<string, object>("sent", Send(draft, draft.Scene.Regency.Inquiries[id])));
    }

    private static bool Send(TurnDraft draft, Inquiry inquiry)
    {
        if (draft.Scene.Regency.Chats.GetValueOrDefault(inquiry.Chat) is not { LostSince: null, Address: not null } chat)
            return false;
        var scene = draft.Scene with { Chat = chat, Language = chat.Language };
        return draft.Do(new QueueMessage(chat.Id, MessageJson.Write(new Message(InquiryWords.Noticed(scene, InquiryWords.Answer(scene, inquiry)))))) is null;
    }
}

/// <summary>Lays a question of the queue aside, or takes a draft off once it is an entry.</summary>
internal sealed class CloseQuestion : DialogAction
{
    public override string Name => "close-question";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "awaited-inquiry")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new CloseInquiry(given.Get<Inquiry>("question")!.Id)) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
}
