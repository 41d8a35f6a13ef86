using Microsoft.AspNetCore.Http;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Channels.Web;

/// <summary>Receives files. What has not arrived in full is not there at all.</summary>
internal sealed class Uploads(WebOptions options, TalkRoom room, Sessions sessions)
{
    // All of them are held in memory while they arrive.
    private const int MostAtOnce = 16;
    private const int LongestName = 200;

    private static readonly Bilingual _busy = new(
        "Masih ada berkas lain yang sedang dikirim. Mohon tunggu sebentar, lalu coba lagi.",
        "Other files are still being sent. Please wait a moment, then try again.");

    private static readonly Bilingual _unreadable = new("Kiriman berkas tidak terbaca.", "The file sent cannot be read.");

    private static readonly Bilingual _failed = new("Belum terkirim. Silakan coba lagi.", "Not sent yet. Please try again.");

    private int _underWay;

    private Bilingual TooLarge => new(
        $"Berkas terlalu besar: paling besar {options.MaxFileBytes >> 20} MB.",
        $"The file is too large: at most {options.MaxFileBytes >> 20} MB.");

    /// <summary>Receives one and brings it in; null where that went well.</summary>
    public async Task<Refusal?> TakeAsync(HttpContext context, string name, Language language)
    {
        var request = context.Request;
        var persona = Header(request, "X-Persona");
        var id = Header(request, "X-Update-Id");
        if (!TalkRoom.IsId(id) || (persona.Length > 0 && !room.Knows(persona)))
            return new(StatusCodes.Status400BadRequest, _unreadable);
        if (request.ContentLength > options.MaxFileBytes)
            return new(StatusCodes.Status413PayloadTooLarge, TooLarge);
        if (sessions.Open(name, session => session.OpenUpload(), out _) is not { } session)
            return new(StatusCodes.Status429TooManyRequests, _busy);
        try
        {
            try
            {
                if (Interlocked.Increment(ref _underWay) > MostAtOnce || !session.MayWrite(room.Now))
                    return new(StatusCodes.Status429TooManyRequests, _busy);
                if (await ReceiveAsync(request, context.RequestAborted) is not { } content)
                    return new(StatusCodes.Status413PayloadTooLarge, TooLarge);
                var talk = room.TalkOf(session, room.Persona(persona));
                var words = Decoded(request, "X-Text");
                var file = new IncomingFile(SafeName(Decoded(request, "X-File-Name")), content);
                var entry = room.Own(id, words) with { Files = [new EntryFile(file.Name, content.Length, null)] };
                var incoming = TalkRoom.Incoming(talk, id, language) with { Text = words, File = file };
                return await talk.TakeAsync(entry, incoming) ? null : new(StatusCodes.Status503ServiceUnavailable, _failed);
            }
            finally
            {
                Interlocked.Decrement(ref _underWay);
            }
        }
        finally
        {
            session.CloseUpload();
        }
    }

    /// <summary>The body; null where it is larger than allowed.</summary>
    /// <exception cref="IOException">It was cut off.</exception>
    private async Task<ReadOnlyMemory<byte>?> ReceiveAsync(HttpRequest request, CancellationToken cancel)
    {
        var received = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[64 * 1024];
        while (await request.Body.ReadAsync(buffer, cancel) is var read and > 0)
        {
            if (received.Length + read > options.MaxFileBytes)
                return null;
            received.Write(buffer, 0, read);
        }

        return received.GetBuffer().AsMemory(0, (int)received.Length);
    }

    private static string SafeName(string given)
    {
        var name = string.Concat(given.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter) && !IsInvisible(letter))).Trim(' ', '.');
        return name.Length == 0 ? "berkas" : name.Length > LongestName ? name[^LongestName..] : name;
    }

    // Marks that turn the direction of writing can make "exe.pdf" of what ends in "fdp.exe".
    private static bool IsInvisible(char letter) => letter is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static string Decoded(HttpRequest request, string header) => Uri.UnescapeDataString(Header(request, header));

    private static string Header(HttpRequest request, string header) => request.Headers[header] is [{ } value] ? value : "";
}
