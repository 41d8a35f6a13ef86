using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Journal;

/// <summary>What the chain covers of a line, read.</summary>
internal sealed class LineHead
{
    public long Sequence { get; set; }

    public DateTimeOffset At { get; set; }

    public Actor Actor { get; set; }

    public ChatId? Chat { get; set; }

    public UpdateKey? Key { get; set; }

    public LinePlace Place { get; set; }

    public string Kind { get; set; } = "";

    public int Version { get; set; }

    public ReadOnlyMemory<byte> Data { get; set; }

    public string? Subject { get; set; }

    public string? Seal { get; set; }

    public Recorded Recorded(EventCodec codec, ReadOnlyMemory<byte> personal) =>
        new(Sequence, At, Actor, Chat, Key, codec.Read(new(Kind, Version, Data, Subject, personal)));
}
