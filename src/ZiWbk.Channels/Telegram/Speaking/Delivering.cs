using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using ZiWbk.Channels.Outbox;
using Message = ZiWbk.Conversation.Messages.Message;

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>
/// Hands one message over, part by part. How far it came is kept, so that what is tried again begins where it stopped.
/// </summary>
internal sealed class Delivering(ITelegramBotClient bot, IMessageContent content, Pace pace, Status.Chats.ChatId known, Action<string> leftOut)
{
    private const int LongestFileName = 120;
    private static readonly LinkPreviewOptions _noPreview = new() { IsDisabled = true };

    private int _done;
    private bool _plain;
    private bool _noThread;

    /// <summary>What Telegram calls the part that has the buttons; null before it was sent.</summary>
    public int? Named { get; private set; }

    /// <summary>Hands over what is left of it.</summary>
    /// <exception cref="ApiRequestException">Telegram refuses a part.</exception>
    public async Task RunAsync(long chat, Message message, Outgoing outgoing, CancellationToken cancel)
    {
        var parts = Parts(chat, message, outgoing).ToList();
        while (_done < parts.Count)
        {
            try
            {
                pace.Count(chat);
                await parts[_done](cancel);
                _done++;
            }
            catch (ApiRequestException refusal) when (Mended(Fault.Of(refusal).Kind))
            {
                // The same part again, without what Telegram took exception to.
            }
        }
    }

    private bool Mended(FaultKind kind)
    {
        var mended = (kind == FaultKind.NoThread && !_noThread) || (kind == FaultKind.BadMarkup && !_plain);
        _noThread |= kind == FaultKind.NoThread;
        _plain |= kind == FaultKind.BadMarkup;
        return mended;
    }

    private IEnumerable<Func<CancellationToken, Task>> Parts(long chat, Message message, Outgoing outgoing)
    {
        var place = Place.Of(message.Place);
        var edits = int.TryParse(message.Edits, System.Globalization.CultureInfo.InvariantCulture, out var edited) ? edited : (int?)null;
        if (message.Picture is { } picture && Painted(picture) is { } png)
        {
            var whole = outgoing.Pieces is [{ Length: <= TelegramText.LongestCaption } caption] && outgoing.Reply is null ? caption : null;
            yield return cancel => PictureAsync(chat, png, whole ?? TelegramText.Escape($"{picture.Title} · {picture.Subtitle}"), whole is null ? null : outgoing.Keyboard, whole is null ? null : edits, message, place, cancel);
            if (whole is not null)
                edits = null;
            else
                foreach (var part in Texts())
                    yield return part;
        }
        else
        {
            foreach (var part in Texts())
                yield return part;
        }

        foreach (var file in message.Files)
            yield return cancel => FileAsync(chat, file, message, place, cancel);

        IEnumerable<Func<CancellationToken, Task>> Texts()
        {
            for (var at = 0; at < outgoing.Pieces.Count; at++)
            {
                var (html, last, replaced) = (outgoing.Pieces[at], at == outgoing.Pieces.Count - 1, outgoing.Pieces.Count == 1 && outgoing.Reply is null ? edits : null);
                var hangs = at == 0;
                yield return cancel => TextAsync(chat, html, last, replaced, hangs, outgoing, message, place, cancel);
            }
        }
    }

    private async Task TextAsync(long chat, string html, bool last, int? edits, bool hangs, Outgoing outgoing, Message message, Place? place, CancellationToken cancel)
    {
        if (edits is { } edited)
        {
            try
            {
                await bot.EditMessageText(chat, edited, Words(html), Mode, outgoing.Keyboard, _noPreview, cancellationToken: cancel);
                Named = edited;
                return;
            }
            catch (ApiRequestException refusal) when (Fault.Of(refusal).Kind is FaultKind.NotModified)
            {
                Named = edited;
                return;
            }
            catch (ApiRequestException refusal) when (Fault.Of(refusal).Kind is FaultKind.CannotEdit)
            {
                // Gone, too old, or a picture: it is said anew.
            }
        }

        ReplyMarkup? markup = last ? (ReplyMarkup?)outgoing.Keyboard ?? outgoing.Reply : null;
        var sent = await bot.SendMessage(
            chat, Words(html), Mode, hangs ? Hanging(place) : null, markup, _noPreview, Thread(place), disableNotification: message.Silent, cancellationToken: cancel);
        if (last)
            Named = sent.Id;
    }

    private async Task PictureAsync(long chat, ReadOnlyMemory<byte> png, string caption, InlineKeyboardMarkup? keyboard, int? edits, Message message, Place? place, CancellationToken cancel)
    {
        if (edits is { } edited)
        {
            try
            {
                var media = new InputMediaPhoto(Picture(png)) { Caption = Words(caption), ParseMode = Mode };
                await bot.EditMessageMedia(chat, edited, media, keyboard, cancellationToken: cancel);
                Named = edited;
                return;
            }
            catch (ApiRequestException refusal) when (Fault.Of(refusal).Kind is FaultKind.NotModified)
            {
                Named = edited;
                return;
            }
            catch (ApiRequestException refusal) when (Fault.Of(refusal).Kind is FaultKind.CannotEdit or FaultKind.Refused)
            {
                // A text that cannot become a picture, or one that is gone: it is shown anew.
            }
        }

        var sent = await bot.SendPhoto(
            chat, Picture(png), Words(caption), Mode, Hanging(place), keyboard, Thread(place), disableNotification: message.Silent, cancellationToken: cancel);
        Named ??= sent.Id;
    }

    private async Task FileAsync(long chat, Conversation.Messages.OutgoingFile file, Message message, Place? place, CancellationToken cancel)
    {
        ReadOnlyMemory<byte>? bytes = null;
        try
        {
            bytes = content.Open(file, known);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            leftOut(exception.GetType().Name);
        }

        if (bytes is not { } read)
        {
            await bot.SendMessage(chat, $"✗ {TelegramText.Escape(file.Name)}", ParseMode.Html, null, null, _noPreview, Thread(place), cancellationToken: cancel);
            return;
        }

        using var stream = Stream(read);
        await bot.SendDocument(chat, InputFile.FromStream(stream, Short(file.Name)), messageThreadId: Thread(place), disableNotification: message.Silent, cancellationToken: cancel);
    }

    private ReadOnlyMemory<byte>? Painted(Status.Pictures.Picture picture)
    {
        try
        {
            return content.Paint(picture);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The words say the same; a picture that cannot be painted must not hold the message back.
            leftOut(exception.GetType().Name);
            return null;
        }
    }

    private ParseMode Mode => _plain ? ParseMode.None : ParseMode.Html;

    private string Words(string html) => _plain ? System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "</?[a-z][^>]*>", "")) : html;

    private int? Thread(Place? place) => _noThread ? null : place?.Thread;

    // What it hangs on may be gone meanwhile; that must not keep it from being said.
    private static ReplyParameters? Hanging(Place? place) =>
        place?.Message is { } on ? new() { MessageId = on, AllowSendingWithoutReply = true } : null;

    private static InputFileStream Picture(ReadOnlyMemory<byte> png) => InputFile.FromStream(Stream(png), "status.png");

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var part) ? new(part.Array!, part.Offset, part.Count, writable: false) : new(bytes.ToArray(), writable: false);

    private static string Short(string name) => name.Length <= LongestFileName ? name : name[^LongestFileName..];
}
