using ZiWbk.Conversation.Messages;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Conversations;

/// <summary>
/// Whether a file may be opened for a chat. It was checked when its message was made; by the time it is sent the person may have lost the role, or the
/// group its office, and a message put together elsewhere carries no right.
/// </summary>
internal static class FileRights
{
    public static bool MayOpen(Regency regency, ChatId chat, FileSource source) =>
        regency.Chats.TryGetValue(chat, out var known) && (source switch
        {
            { Document: DocumentFile.AllDeck or DocumentFile.AllPdf } => known.Kind == ChatKind.Private && Allows(regency, known, Right.ReadRegency, null),
            { Document: DocumentFile.Pack, Assessment: { } id } => known.Kind == ChatKind.Private && MayRead(regency, known, id.Unit),
            { Assessment: { } id } => MayRead(regency, known, id.Unit),
            { Evidence: { } hash } => regency.Evidence.Values.Any(item => item.File?.Hash == hash && MayRead(regency, known, item.Assessment.Unit)),
            _ => false,
        });

    // In a group everybody reads what is said: its office's alone, which is what the group was bound for.
    private static bool MayRead(Regency regency, Status.Chats.Chat chat, UnitId unit) =>
        chat.Kind == ChatKind.Group ? chat.Unit == unit : Allows(regency, chat, Right.ReadStatus, unit);

    private static bool Allows(Regency regency, Status.Chats.Chat chat, Right right, UnitId? unit) =>
        chat.Person is { } person && RightsTable.Allows(regency, Actor.Of(person), right, unit);
}
