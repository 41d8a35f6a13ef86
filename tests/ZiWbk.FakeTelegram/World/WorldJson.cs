using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>The world in the words of the Bot API.</summary>
internal static class WorldJson
{
    public static void Write(Utf8JsonWriter json, Account account)
    {
        json.WriteStartObject();
        WriteMembers(json, account);
        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, Account account)
    {
        json.WriteNumber("id", account.Id);
        json.WriteBoolean("is_bot", account.IsBot);
        json.WriteString("first_name", account.FirstName);
        if (account.LastName is { } last)
            json.WriteString("last_name", last);
        if (account.Username is { } username)
            json.WriteString("username", username);
        if (account.Language is { } language)
            json.WriteString("language_code", language);
    }

    public static void WriteMembers(Utf8JsonWriter json, Room room)
    {
        json.WriteNumber("id", room.Id);
        if (room.Person is { } person)
        {
            json.WriteString("first_name", person.FirstName);
            if (person.LastName is { } last)
                json.WriteString("last_name", last);
            if (person.Username is { } username)
                json.WriteString("username", username);
        }
        else
        {
            json.WriteString("title", room.Title);
        }

        if (room.IsForum)
            json.WriteBoolean("is_forum", true);
        json.WriteString("type", room.KindName);
    }

    public static void Write(Utf8JsonWriter json, Room room)
    {
        json.WriteStartObject();
        WriteMembers(json, room);
        json.WriteEndObject();
    }

    /// <summary>A message; what it replies to is shown one level deep only, as the real server does.</summary>
    public static void Write(Utf8JsonWriter json, StoredMessage message, int depth = 0)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id", message.Id);
        json.WritePropertyName("from");
        Write(json, message.From);
        json.WritePropertyName("chat");
        Write(json, message.Room);
        json.WriteNumber("date", message.Date.ToUnixTimeSeconds());
        if (message.Edited is { } edited)
            json.WriteNumber("edit_date", edited.ToUnixTimeSeconds());
        if (message.Thread is { } thread)
            json.WriteNumber("message_thread_id", thread);
        if (message.IsTopicMessage)
            json.WriteBoolean("is_topic_message", true);
        if (message.ReplyTo is { } replied && depth == 0)
        {
            json.WritePropertyName("reply_to_message");
            Write(json, replied, depth + 1);
        }

        if (message.Album is { } album)
            json.WriteString("media_group_id", album);
        WriteContent(json, message);
        message.Service?.Write(json);
        if (message.Markup is { IsInline: true } markup)
        {
            json.WritePropertyName("reply_markup");
            markup.Write(json);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, StoredFile file, bool withPath)
    {
        json.WriteStartObject();
        json.WriteString("file_id", file.FileId);
        json.WriteString("file_unique_id", file.UniqueId);
        json.WriteNumber("file_size", file.Size);
        if (withPath)
            json.WriteString("file_path", file.Path);
        json.WriteEndObject();
    }

    public static void WriteMember(Utf8JsonWriter json, Account account, Membership membership)
    {
        json.WriteStartObject();
        json.WritePropertyName("user");
        Write(json, account);
        json.WriteString("status", membership.Status);
        if (membership.Standing == Standing.Creator)
            json.WriteBoolean("is_anonymous", false);
        if (membership.Standing == Standing.Kicked)
            json.WriteNumber("until_date", 0);
        if (membership.Standing == Standing.Administrator)
        {
            json.WriteBoolean("can_be_edited", false);
            foreach (var right in _rights)
                json.WriteBoolean(right, right == "can_pin_messages" ? membership.CanPin : right == "can_manage_chat");
        }

        json.WriteEndObject();
    }

    private static readonly string[] _rights =
    [
        "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
        "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
        "can_delete_stories", "can_pin_messages",
    ];

    private static void WriteContent(Utf8JsonWriter json, StoredMessage message)
    {
        if (message.Photo is { } photo)
        {
            json.WriteStartArray("photo");
            foreach (var size in photo)
            {
                json.WriteStartObject();
                json.WriteString("file_id", size.FileId);
                json.WriteString("file_unique_id", size.UniqueId);
                json.WriteNumber("file_size", size.Size);
                json.WriteNumber("width", size.Width);
                json.WriteNumber("height", size.Height);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (message.Document is { } document)
        {
            json.WriteStartObject("document");
            if (document.Name is { } name)
                json.WriteString("file_name", name);
            if (document.Mime is { } mime)
                json.WriteString("mime_type", mime);
            json.WriteString("file_id", document.FileId);
            json.WriteString("file_unique_id", document.UniqueId);
            json.WriteNumber("file_size", document.Size);
            json.WriteEndObject();
        }

        if (message.Other is { } other)
        {
            json.WritePropertyName(other.Member);
            json.WriteRawValue(other.Json);
        }

        message.Text?.Write(json, "text", "entities");
        if (message.Caption is { Text.Length: > 0 } caption)
            caption.Write(json, "caption", "caption_entities");
    }
}
