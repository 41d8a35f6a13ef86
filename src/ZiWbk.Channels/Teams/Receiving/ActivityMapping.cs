using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Cards;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Makes out what an activity means to the bot.</summary>
internal static partial class ActivityMapping
{
    private const string Bot = "28:";
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    private static readonly string[] _gone = ["channelDeleted", "teamDeleted", "teamHardDeleted", "teamArchived"];
    private static readonly string[] _back = ["channelRestored", "teamRestored", "teamUnarchived"];

    /// <summary>Makes it out.</summary>
    public static TeamsArrival Of(Activity activity)
    {
        // Another bot is nobody who could have joined.
        if (activity.FromId is not { Length: > 0 } || (activity.FromId.StartsWith(Bot, StringComparison.Ordinal) && activity.Type == "message"))
            return new NothingHere(activity);
        return activity.Type switch
        {
            "message" => Message(activity),
            "messageUpdate" when activity.EventType is "editMessage" && !activity.IsGroup => new ChangedHere(activity, IncomingOf(activity)),
            "invoke" => Invoke(activity),
            "installationUpdate" => Installation(activity),
            "conversationUpdate" => Event(activity),
            _ => new NothingHere(activity),
        };
    }

    /// <summary>Who said it, and where.</summary>
    public static Incoming IncomingOf(Activity activity) => new(
        TeamsChannel.Name, activity.Update, activity.ConversationId, activity.IsGroup ? ChatKind.Group : ChatKind.Private, activity.FromId ?? "", activity.FromName)
    {
        Language = LanguageOf(activity.Raw.Text("locale")),
        Place = activity.IsGroup ? new TeamsPlace(activity.ThreadId, activity.FromId ?? "", activity.FromName).ToString() : null,
    };

    /// <summary>The language of a locale such as <c>id-ID</c>; null where it is neither of ours.</summary>
    public static Language? LanguageOf(string? locale) => locale switch
    {
        not null when locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
        not null when locale.StartsWith("id", StringComparison.OrdinalIgnoreCase) => Language.Indonesian,
        _ => null,
    };

    /// <summary>
    /// What was said, without the bot's own name; the names of others stay. Only what stands literally in the mention is taken out:
    /// what people write is no pattern.
    /// </summary>
    public static string Meant(Activity activity)
    {
        var text = activity.Raw.Text("text") ?? "";
        foreach (var (id, name, written) in Mentions(activity))
            text = text.Replace(written, id == activity.RecipientId ? " " : name, StringComparison.Ordinal);
        if (activity.Raw.Text("textFormat") == "xml")
            text = WebUtility.HtmlDecode(Tag().Replace(text, tag => tag.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "\n" : ""));
        return text.Replace('\u00a0', ' ').Trim().Trim(',', ':').Trim();
    }

    private static TeamsArrival Message(Activity activity)
    {
        var incoming = IncomingOf(activity);
        // What a client sends that knows no Execute: a press, as a message without words.
        if (activity.Value?.Text(CardWriter.Key) is { } key)
            return new PressedHere(activity, incoming with { On = activity.ReplyToId }, key);
        var attachments = activity.Raw.Objects("attachments").ToList();
        var files = activity.IsGroup ? [] : attachments.Select(FileOf).OfType<SentHere>().ToList();
        var text = Meant(activity);
        return new SaidHere(activity, incoming with
        {
            Text = text,
            Addressed = !activity.IsGroup || Mentions(activity).Any(mention => mention.Id == activity.RecipientId),
            Album = files.Count > 1 ? activity.Id : null,
        })
        {
            Files = files,
            HasFileOutOfReach = activity.IsGroup && text.Length == 0 && attachments.Any(attachment =>
                FileOf(attachment) is not null || (IsHtml(attachment) && attachment.Text("content")?.Contains("<attachment", StringComparison.OrdinalIgnoreCase) == true)),
            IsUnreadable = text.Length == 0 && files.Count == 0 && attachments.Any(attachment => !IsHtml(attachment)),
        };
    }

    private static TeamsArrival Invoke(Activity activity)
    {
        var incoming = IncomingOf(activity);
        switch (activity.Raw.Text("name"))
        {
            case "adaptiveCard/action":
                return new PressedHere(activity, incoming with { On = activity.ReplyToId }, activity.Value?.Member("action")?.Member("data")?.Text(CardWriter.Key));
            case "fileConsent/invoke":
                var target = activity.Value?.Text("action") == "accept" && activity.Value?.Member("uploadInfo") is { } info
                    ? new UploadTarget(AddressOf(info.Text("uploadUrl")), info.Text("contentUrl") ?? "", info.Text("name") ?? "", info.Text("uniqueId") ?? "", info.Text("fileType") ?? "")
                    : null;
                var context = activity.Value?.Member("context");
                var size = context?.Member(FileOffer.Size) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var announced) ? announced : (long?)null;
                return new ConsentHere(activity, incoming with { On = activity.ReplyToId }, context?.Text(FileOffer.Key), size, target);
            default:
                return new NothingHere(activity);
        }
    }

    private static TeamsArrival Installation(Activity activity) => activity.Raw.Text("action") switch
    {
        "add" => new ReachHere(activity, IncomingOf(activity), null),
        "remove" => new ReachHere(activity, IncomingOf(activity), "removed"),
        _ => new NothingHere(activity),
    };

    private static TeamsArrival Event(Activity activity)
    {
        if (activity.Raw.Objects("membersAdded").Any(member => IsBot(member, activity)))
            return new ReachHere(activity, IncomingOf(activity), null);
        if (activity.Raw.Objects("membersRemoved").Any(member => IsBot(member, activity)))
            return new ReachHere(activity, IncomingOf(activity), "removed");
        return activity.EventType switch
        {
            { } gone when _gone.Contains(gone) => new ReachHere(activity, IncomingOf(activity), "deleted"),
            { } back when _back.Contains(back) => new ReachHere(activity, IncomingOf(activity), null),
            // Other members and names: the bot keeps neither.
            _ => new NothingHere(activity),
        };
    }

    private static bool IsBot(JsonElement member, Activity activity) => member.Text("id") is { } id && id == activity.RecipientId;

    private static IEnumerable<(string Id, string Name, string Written)> Mentions(Activity activity)
    {
        foreach (var entity in activity.Raw.Objects("entities"))
        {
            if (entity.Text("type") == "mention" && entity.Member("mentioned") is { } mentioned && mentioned.Text("id") is { } id)
            {
                var name = mentioned.Text("name") ?? "";
                yield return (id, name, entity.Text("text") is { Length: > 0 } written ? written : $"<at>{name}</at>");
            }
        }
    }

    // The words of a message come once more as HTML, which is no file.
    private static bool IsHtml(JsonElement attachment) => attachment.Text("contentType") == "text/html";

    private static SentHere? FileOf(JsonElement attachment) => attachment.Text("contentType") switch
    {
        DownloadInfo => new(AddressOf(attachment.Member("content")?.Text("downloadUrl")), attachment.Text("name") ?? "berkas", NeedsToken: false),
        { } type when type.StartsWith("image/", StringComparison.Ordinal) => new(AddressOf(attachment.Text("contentUrl")), attachment.Text("name"), NeedsToken: true),
        _ => null,
    };

    private static Uri? AddressOf(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
