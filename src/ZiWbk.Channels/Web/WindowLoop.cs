using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Web;

/// <summary>What one window says, read until it closes.</summary>
internal sealed class WindowLoop(TalkRoom room, Session session, WebWindow window, Language language)
{
    // Text is counted by the conversation; what its echo shows of a label is our own matter.
    private const int LongestLabel = 80;

    private static readonly Bilingual _unreadable = new("Pesan dari halaman tidak terbaca.", "The page's message cannot be read.");

    private static readonly Bilingual _tooMany = new(
        "Terlalu banyak pesan sekaligus. Mohon tunggu beberapa detik, lalu coba lagi.",
        "Too many messages at once. Please wait a few seconds, then try again.");

    private static readonly Bilingual _noPersona = new("Peran itu tidak ada.", "There is no such role.");

    private Talk? _talk;

    /// <summary>Serves the window as a persona.</summary>
    public async Task RunAsync(string? persona, CancellationToken cancel)
    {
        var writing = window.WriteAsync();
        try
        {
            Join(room.Persona(persona));
            var buffer = new byte[WebWindow.LargestFrame + 1];
            while (await window.ReadAsync(buffer, cancel) is { } frame)
                Take(frame.Span);
            window.Close(WebSocketCloseStatus.NormalClosure, "");
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
        {
            // It is gone, or the program ends: the page comes back by itself.
            window.Close(WebSocketCloseStatus.EndpointUnavailable, "");
        }
        catch (InvalidDataException)
        {
            // It has been told why.
        }
        finally
        {
            _talk?.Leave(window);
            await writing;
            await window.LingerAsync();
        }
    }

    private void Join(WebPersona? persona)
    {
        _talk?.Leave(window);
        var talk = room.TalkOf(session, persona);
        _talk = talk;
        talk.Join(window, entries => room.Hello(talk, entries, language));
        room.SayOpened();
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        if (!session.MayWrite(room.Now))
        {
            Refuse(Read(bytes)?.Id, _tooMany);
            return;
        }

        switch (Read(bytes))
        {
            case { Persona: { } wanted }:
                if (room.Knows(wanted))
                    Join(room.Persona(wanted));
                else
                    Refuse(null, _noPersona);
                break;
            case { Id: { } id, Text: { } text } when TalkRoom.IsId(id):
                Bring(room.Own(id, text), id, incoming => incoming with { Text = text });
                break;
            case { Id: { } id, Press: { } press } frame when TalkRoom.IsId(id) && Encoding.UTF8.GetByteCount(press) <= Button.LongestValue:
                // Only a name that could be one of ours is passed on.
                var on = MessageId.TryParse(frame.On, null, out var message) ? message.ToString() : null;
                Bring(room.Own(id, Label(on, press, frame.Label)) with { On = on }, id, incoming => incoming with { Press = press, On = on });
                break;
            case var frame:
                Refuse(frame?.Id, _unreadable);
                break;
        }
    }

    private void Bring(Entry entry, string id, Func<Incoming, Incoming> complete) =>
        _ = _talk!.TakeAsync(entry, complete(TalkRoom.Incoming(_talk, id, language)));

    private string Label(string? on, string press, string? given)
    {
        var known = on is null ? null : _talk!.Find(on)?.Buttons?.SelectMany(row => row).FirstOrDefault(button => button.Value == press)?.Label;
        var label = known ?? given ?? press;
        return label.Length > LongestLabel ? label[..LongestLabel] : label;
    }

    private void Refuse(string? id, Bilingual reason) => window.Send(new ErrorFrame(id is not null && TalkRoom.IsId(id) ? id : null, reason).Bytes());

    private static ClientFrame? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, FrameShapes.Default.ClientFrame);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
