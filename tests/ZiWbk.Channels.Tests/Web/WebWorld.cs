using System.Collections.Concurrent;
using System.Net;
using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Events;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Web;

/// <summary>The page really served, with a conversation that answers as a test says.</summary>
internal sealed class WebWorld : IConversation, IMessageContent, IAsyncDisposable
{
    public static readonly WebPersona Sari = new("sari", "Bu Sari", new("ketua tim", "lead"), "demo:sari", Language.Indonesian);
    public static readonly WebPersona Joko = new("joko", "Pak Joko", new("penilai", "assessor"), "demo:joko", Language.English);

    private WebChannel? _channel;
    private Dispatcher? _dispatcher;

    public WebWorld() => Store = new(TimeProvider.System);

    public MemoryStore Store { get; private set; }

    public WebChannel Channel => _channel!;

    public Uri Address => Channel.Addresses[0];

    /// <summary>All that was brought, in order.</summary>
    public ConcurrentQueue<Incoming> Brought { get; } = [];

    public Func<Incoming, IEnumerable<Message>> Reply { get; set; } = incoming => [new(Markup.Escape($"jawab {incoming.Text ?? incoming.Press}"))];

    /// <summary>Whether nothing can be recorded.</summary>
    public bool Broken { get; set; }

    public static async Task<WebWorld> StartAsync(Func<WebOptions, WebOptions>? change = null, MemoryStore? store = null)
    {
        var world = new WebWorld();
        world.Store = store ?? world.Store;
        var options = new WebOptions { Urls = ["http://127.0.0.1:0"] };
        world._channel = await WebChannel.StartAsync(change?.Invoke(options) ?? options, world, world);
        world._dispatcher = new(world.Store, TimeProvider.System, [world._channel]);
        world._channel.Opened += world._dispatcher.Poke;
        return world;
    }

    public async Task HandleAsync(Incoming incoming, CancellationToken cancel)
    {
        if (Broken)
            throw new JournalFullException("no room", new IOException());
        Brought.Enqueue(incoming);
        await Store.QueueAsync(incoming.ChatKey, UpdateKey.Of(incoming.Channel, incoming.Update), Reply(incoming));
        _dispatcher!.Poke();
    }

    public ReadOnlyMemory<byte> Paint(Picture picture, float scale = 1) => picture.Title.Length == 0 ? throw new InvalidOperationException() : "PNG"u8.ToArray();

    public ReadOnlyMemory<byte>? Open(OutgoingFile file, ZiWbk.Status.Chats.ChatId chat) => file.Source == "gone" ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(file.Source);

    /// <summary>Somebody's browser.</summary>
    public Browser Browser(CookieContainer? cookies = null) => new(Address, cookies ?? new());

    public async ValueTask DisposeAsync()
    {
        await _dispatcher!.DisposeAsync();
        await Channel.DisposeAsync();
    }
}
