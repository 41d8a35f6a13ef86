using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Extensions.Logging;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Web;

/// <summary>Makes an entry of a message: its words as pieces, its picture and files kept for the browser that may fetch them.</summary>
internal sealed class Rendering(IMessageContent content, Attachments attachments, ILogger logger)
{
    private const int PngHeader = 24;

    /// <summary>The entry of a message in a talk.</summary>
    public Entry Of(Talk talk, OutboxMessage outgoing, Message message, DateTimeOffset at, string? language)
    {
        var id = outgoing.Id;
        // What a press named is what the page calls the message; an edit keeps that name, so that it can be edited again.
        var place = MessageId.TryParse(message.Edits, null, out var edited) ? edited : id;
        return new(place.ToString(), at, EntrySpan.Of(message.Text))
        {
            Buttons = message.Buttons.IsDefaultOrEmpty ? null : message.Buttons,
            Picture = message.Picture is { } picture ? Picture(talk.Session, id, picture) : null,
            Files = message.Files.IsDefaultOrEmpty ? null : [.. message.Files.Select((file, at) => File(talk.Session, outgoing, at + 1, file))],
            Edited = place != id,
            Language = language,
        };
    }

    private EntryPicture Picture(string session, MessageId id, Picture picture)
    {
        var words = picture.Words;
        try
        {
            var png = content.Paint(picture);
            var (width, height) = Size(png.Span);
            attachments.Keep(session, $"picture/{id}", new(png, "image/png", null));
            return new($"/picture/{id}", words, width, height);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The words say the same; a picture that cannot be painted must not hold the message back.
            logger.NotPainted(exception.GetType().Name);
            return new(null, words, 0, 0);
        }
    }

    private EntryFile File(string session, OutboxMessage outgoing, int number, OutgoingFile file)
    {
        var id = outgoing.Id;
        try
        {
            if (content.Open(file, outgoing.Chat) is { } bytes)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"file/{id}/{number}");
                attachments.Keep(session, name, new(bytes, file.Mime, file.Name));
                return new(file.Name, bytes.Length, $"/{name}");
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.NotOpened(id.ToString(), exception.GetType().Name);
        }

        return new(file.Name, 0, null);
    }

    // The page keeps the picture's place free while it loads, so that nothing jumps.
    private static (int Width, int Height) Size(ReadOnlySpan<byte> png) => png.Length < PngHeader
        ? (0, 0)
        : (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
}
