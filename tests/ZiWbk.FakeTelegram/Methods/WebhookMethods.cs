using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Where updates go.</summary>
internal sealed class WebhookMethods(World world, Action<WebhookSettings?> set)
{
    private static readonly int[] _ports = [443, 80, 88, 8443];
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["setWebhook"] = Set;
        methods["deleteWebhook"] = Delete;
        methods["getWebhookInfo"] = Info;
    }

    private void Set(ApiCall call, Utf8JsonWriter json)
    {
        var url = call.Text("url") ?? "";
        if (url.Length == 0)
        {
            Delete(call, json);
            return;
        }

        if (world.Now < _next)
            throw Refused.TooMany(1);
        _next = world.Now + world.Settings.SetWebhookPause;
        CheckAddress(url);
        var secret = call.Text("secret_token") ?? "";
        if (secret.Length > 256)
            throw Refused.Fault("secret token is too long");
        if (!secret.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-'))
            throw Refused.Fault("secret token contains unallowed characters");
        var connections = call.Has("max_connections") ? (int)Math.Clamp(call.Long("max_connections"), 1, 100) : 40;
        if (call.Has("max_connections") && call.Long("max_connections") is < 1 or > 100)
            call.Faults.Add("max_connections is 1-100");
        if (call.Json("allowed_updates") is { ValueKind: JsonValueKind.Array } allowed)
            world.Updates.Allow(allowed.EnumerateArray().Select(kind => kind.GetString() ?? ""));
        if (call.Flag("drop_pending_updates"))
            world.Updates.Clear();
        world.Updates.Poll.Interrupt("terminated by setWebhook request");
        set(new(url, secret, connections, call.Text("ip_address") ?? "", call.File(call.Text("certificate"), "certificate") is not null));
        json.WriteBooleanValue(true);
    }

    private void Delete(ApiCall call, Utf8JsonWriter json)
    {
        if (call.Flag("drop_pending_updates"))
            world.Updates.Clear();
        set(null);
        json.WriteBooleanValue(true);
    }

    private void Info(ApiCall call, Utf8JsonWriter json)
    {
        var webhook = world.Updates.Webhook;
        json.WriteStartObject();
        json.WriteString("url", webhook?.Settings.Url ?? "");
        json.WriteBoolean("has_custom_certificate", webhook?.Settings.HasCertificate ?? false);
        json.WriteNumber("pending_update_count", world.Updates.Count);
        if (webhook is not null)
        {
            json.WriteNumber("max_connections", webhook.Settings.MaxConnections);
            if (webhook.LastError is { } error)
            {
                json.WriteNumber("last_error_date", error.At.ToUnixTimeSeconds());
                json.WriteString("last_error_message", error.Message);
            }
        }

        if (world.Updates.Allowed is { } allowed)
        {
            json.WriteStartArray("allowed_updates");
            foreach (var kind in allowed)
                json.WriteStringValue(kind);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void CheckAddress(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw Refused.Fault("invalid webhook URL specified");
        if (world.Settings.LocalServer)
            return;
        if (uri.Scheme != "https")
            throw Refused.Fault("bad webhook: An HTTPS URL must be provided for webhook");
        if (!_ports.Contains(uri.Port))
            throw Refused.Fault("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        if (uri.IsLoopback)
            throw Refused.Fault("bad webhook: IP address 127.0.0.1 is reserved");
    }
}
