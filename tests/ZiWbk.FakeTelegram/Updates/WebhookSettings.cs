namespace ZiWbk.FakeTelegram;

/// <summary>Where updates go, as the bot has set it.</summary>
public sealed record WebhookSettings(string Url, string Secret, int MaxConnections, string IpAddress, bool HasCertificate);
