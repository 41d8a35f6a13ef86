using System.Buffers;
using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>What may be attached to a message, and where.</summary>
internal sealed class AttachmentCheck(DriveStore drive)
{
    public const string Adaptive = "application/vnd.microsoft.card.adaptive";
    public const string Consent = "application/vnd.microsoft.teams.card.file.consent";
    public const string FileInfo = "application/vnd.microsoft.teams.card.file.info";

    private const int MostImageBytes = 1024 * 1024;

    private static readonly SearchValues<char> _forbidden = SearchValues.Create("\"*:<>?/\\|");
    private static readonly string[] _known = ["contentType", "contentUrl", "content", "name", "thumbnailUrl"];

    public void Examine(ConnectorCall call, Room room, JsonElement body)
    {
        JsonElement[] attachments = [.. body.List("attachments")];
        if (attachments.Length > 10)
            throw Refused.Fault(400, "BadArgument", "At most ten attachments.");
        if (body.Text("attachmentLayout") is { } layout && layout is not ("list" or "carousel"))
            throw Refused.BadSyntax($"attachmentLayout '{layout}' is none.");
        foreach (var attachment in attachments)
        {
            if (attachment.Text("contentType") is not { Length: > 0 } type)
                throw Refused.BadSyntax("An attachment has no contentType.");
            ActivityCheck.Unknown(call, attachment, _known);
            switch (type)
            {
                case Adaptive:
                    if (attachment.Member("content") is not { ValueKind: JsonValueKind.Object } card)
                        throw Refused.BadSyntax("A card is an object.");
                    call.Faults.AddRange(CardCheck.Of(card));
                    break;
                case Consent:
                    Offer(call, room, attachment);
                    break;
                case FileInfo:
                    Info(call, room, attachment);
                    break;
                case "image/png" or "image/jpeg" or "image/gif" or "image/*":
                    Image(call, attachment);
                    break;
                default:
                    call.Faults.Add($"an attachment of the kind {type} is not shown");
                    break;
            }
        }
    }

    private static void Offer(ConnectorCall call, Room room, JsonElement attachment)
    {
        Personal(room);
        var content = attachment.Member("content") ?? throw Refused.BadSyntax("A file consent card needs content.");
        ActivityCheck.Unknown(call, content, "description", "sizeInBytes", "acceptContext", "declineContext");
        if (string.IsNullOrWhiteSpace(attachment.Text("name")))
            throw Refused.Fault(400, "BadArgument", "A file that is offered needs a name.");
        if (attachment.Text("name")!.AsSpan().ContainsAny(_forbidden))
            call.Faults.Add($"OneDrive takes no file called '{attachment.Text("name")}'");
        if (content.Member("sizeInBytes") is not { ValueKind: JsonValueKind.Number } size || !size.TryGetInt64(out var bytes) || bytes <= 0)
            throw Refused.Fault(400, "BadArgument", "sizeInBytes is no size.");
        if (content.Member("acceptContext") is not { ValueKind: JsonValueKind.Object } || content.Member("declineContext") is not { ValueKind: JsonValueKind.Object })
            call.Faults.Add("a file that is offered needs what is told when it is accepted and when it is declined");
    }

    private void Info(ConnectorCall call, Room room, JsonElement attachment)
    {
        Personal(room);
        var id = attachment.Member("content")?.Text("uniqueId");
        var file = id is null ? null : drive.Find(id);
        if (file is null)
            throw Refused.Fault(400, "BadArgument", $"There is no file '{id}'.");
        if (!file.IsWhole)
            call.Faults.Add($"'{file.Name}' is shown before it was uploaded whole");
        if (attachment.Text("contentUrl") != file.ContentUrl || attachment.Text("name") != file.Name || attachment.Member("content")?.Text("fileType") != file.Type)
            call.Faults.Add($"contentUrl, name and fileType are not those of '{file.Name}'");
    }

    private static void Image(ConnectorCall call, JsonElement attachment)
    {
        if (attachment.Text("contentUrl") is not { } url)
            throw Refused.BadSyntax("An image needs a contentUrl.");
        if (!CardCheck.IsImage(url))
            call.Faults.Add("an image is at an https address or stands in the message as data:image/…;base64");
        if (url.StartsWith("data:", StringComparison.Ordinal) && url.Length * 3L / 4 > MostImageBytes)
            throw Refused.Fault(413, "MessageSizeTooBig", "An image in a message has at most 1 MB.");
        if (string.IsNullOrWhiteSpace(attachment.Text("name")))
            call.Faults.Add("an image without a name has nothing that can be read aloud");
    }

    private static void Personal(Room room)
    {
        if (room.Kind != RoomKind.Personal)
            throw Refused.Fault(400, "BadArgument", "Files go to personal chats only.");
    }
}
