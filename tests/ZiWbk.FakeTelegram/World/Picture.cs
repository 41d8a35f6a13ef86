namespace ZiWbk.FakeTelegram;

/// <summary>A message as it stood on the screen at one moment.</summary>
internal sealed record Picture(
    int Id,
    string Text,
    FormattedText Words,
    ReplyMarkup? Markup,
    StoredFile? File,
    bool IsPhoto,
    string? Album,
    int? ReplyTo,
    int? Thread,
    bool Silent,
    bool Edited)
{
    public static Picture Of(StoredMessage message) => new(
        message.Id,
        message.Service?.Line ?? message.Words?.Text ?? (message.Other is { } other ? $"({other.Member})" : ""),
        message.Words ?? FormattedText.Empty,
        message.Markup,
        message.Document ?? message.Photo?[^1],
        message.Photo is not null,
        message.Album,
        message.ReplyTo?.Id,
        message.Thread,
        message.Silent,
        message.Edited is not null);
}
