using System.Collections.Immutable;
using System.Text;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Buttons;

public sealed class ButtonKeysTests : ISentMessages
{
    private static readonly Message _message = new("Pilih")
    {
        Buttons = [[new Button("Ya", "!12.1.Ya"), new Button("Dishub", "~status unit=dishub")], [new Button("Menu", "/menu")]],
    };

    private static readonly ChatId _chat = new(5);
    private readonly Dictionary<MessageId, MessageQueued> _sent = [];

    [Fact]
    public void A_key_is_short_tells_nothing_and_leads_to_its_value()
    {
        var keys = new ButtonKeys(this);
        var made = keys.Of(Queued(_message), _message);

        Assert.All(made, key => Assert.InRange(Encoding.UTF8.GetByteCount(key), 1, 64));
        Assert.All(made, key => Assert.DoesNotContain("dishub", key, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(_message.AllButtons.Select(button => button.Value), made.Select(key => keys.Resolve(key, _chat)));
    }

    [Fact]
    public void A_key_outlives_a_restart()
    {
        var made = new ButtonKeys(this).Of(Queued(_message), _message);

        Assert.Equal("/menu", new ButtonKeys(this).Resolve(made[2], _chat));
    }

    [Fact]
    public void A_key_of_another_chat_another_message_or_none_leads_nowhere()
    {
        var keys = new ButtonKeys(this);
        var key = keys.Of(Queued(_message), _message)[0];

        Assert.Null(keys.Resolve(key, new(6)));
        Assert.All(((string?[])[key[..^1] + "z", key.Replace(".1.", ".9.", StringComparison.Ordinal), "m999.1.abcdef", "/menu", "", null]), other => Assert.Null(keys.Resolve(other, _chat)));
    }

    [Fact]
    public void What_was_erased_leads_nowhere()
    {
        var key = new ButtonKeys(this).Of(Queued(_message), _message)[0];
        foreach (var id in _sent.Keys.ToImmutableArray())
            _sent[id] = _sent[id] with { Body = null };

        Assert.Null(new ButtonKeys(this).Resolve(key, _chat));
    }

    [Fact]
    public void After_a_restore_another_message_that_bears_the_name_has_its_own_buttons()
    {
        var keys = new ButtonKeys(this);
        var before = keys.Of(Queued(_message), _message)[0];
        _sent.Clear();
        var other = new Message("Lain") { Buttons = [[new Button("Batal", "/batal")]] };

        var made = keys.Of(Queued(other), other);

        Assert.Equal(before.Split('.')[0], made[0].Split('.')[0]);
        Assert.Equal("/batal", keys.Resolve(made[0], _chat));
        Assert.Null(keys.Resolve(before, _chat));
    }

    public MessageQueued? Find(MessageId id) => _sent.GetValueOrDefault(id);

    private OutboxMessage Queued(Message message)
    {
        var body = MessageJson.Write(message);
        _sent[new(12)] = new(new(12), _chat, "p1", null) { Body = body };
        return new(new(12), _chat, null, body, default);
    }
}
