using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Carries out a request and writes its result.</summary>
internal delegate void ApiMethod(ApiCall call, Utf8JsonWriter result);

/// <summary>The methods that are simulated. Telegram does not mind how their names are capitalised.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, ApiMethod> _methods = new(StringComparer.OrdinalIgnoreCase);

    public MethodTable(World world, Action<WebhookSettings?> setWebhook)
    {
        new BotMethods(world).AddTo(_methods);
        new WebhookMethods(world, setWebhook).AddTo(_methods);
        new SendMethods(world).AddTo(_methods);
        new AlbumMethods(world).AddTo(_methods);
        new EditMethods(world).AddTo(_methods);
        new MessageMethods(world).AddTo(_methods);
        new ChatMethods(world).AddTo(_methods);
        new CommandMethods(world).AddTo(_methods);
    }

    public IEnumerable<string> Names => _methods.Keys;

    public ApiMethod? Find(string method) => _methods.GetValueOrDefault(method);
}
