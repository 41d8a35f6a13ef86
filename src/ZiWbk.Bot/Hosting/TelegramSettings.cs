using System.Text;

namespace ZiWbk.Bot.Hosting;

/// <summary>What can be set of Telegram.</summary>
/// <param name="Token">What BotFather gave; a secret.</param>
/// <param name="ApiUrl">Another Bot API server; null for Telegram's own.</param>
/// <param name="WebhookUrl">Where Telegram brings updates; null where they are fetched.</param>
/// <param name="WebhookSecret">What Telegram proves itself with; null for a fresh one at each start.</param>
internal sealed record TelegramSettings(string Token, Uri? ApiUrl, Uri? WebhookUrl, string? WebhookSecret)
{
    private const string Polling = "polling";
    private const string Webhook = "webhook";

    /// <summary>Reads them.</summary>
    /// <param name="token">The token.</param>
    /// <param name="set">A setting by its name; null where it is not set.</param>
    /// <param name="url">A setting that is an address, without a path where it has to be bare.</param>
    /// <exception cref="Documents.DocumentRefusedException">A value is not one that can be set.</exception>
    public static TelegramSettings Of(string token, Func<string, string?> set, Func<string, bool, Uri?> url)
    {
        var mode = set("Telegram:Mode") ?? Polling;
        if (mode is not (Polling or Webhook))
            throw Settings.Refused("Telegram:Mode", mode, $"{Polling} atau {Webhook}", $"{Polling} or {Webhook}");
        var webhook = mode == Webhook ? url("Telegram:WebhookUrl", false) : null;
        if (mode == Webhook && webhook is null)
            throw Settings.Refused("Telegram:WebhookUrl", "", "alamat https yang dapat dijangkau Telegram", "an https address that Telegram can reach");
        return new(token, url("Telegram:ApiUrl", true), webhook, set("Telegram:WebhookSecret"));
    }

    // A secret never comes into a log by way of its record.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("ApiUrl = ").Append(ApiUrl).Append(", WebhookUrl = ").Append(WebhookUrl);
        return true;
    }
}
