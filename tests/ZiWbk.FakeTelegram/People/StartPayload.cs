namespace ZiWbk.FakeTelegram;

/// <summary>What a deep link may carry: up to 64 of A-Z, a-z, 0-9, _ and -.</summary>
internal static class StartPayload
{
    public static string Checked(string payload) =>
        payload.Length is > 0 and <= 64 && payload.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? payload
            : throw new ArgumentException($"Telegram does not open a link with the payload \"{payload}\".", nameof(payload));
}
