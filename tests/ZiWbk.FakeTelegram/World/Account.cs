namespace ZiWbk.FakeTelegram;

/// <summary>A user of Telegram: a person, or the bot.</summary>
internal sealed class Account(long id, string firstName, bool isBot)
{
    public long Id { get; } = id;

    public string FirstName { get; } = firstName;

    public bool IsBot { get; } = isBot;

    public string? LastName { get; init; }

    public string? Username { get; init; }

    public string? Language { get; init; }

    /// <summary>The account was deleted: nothing can be written to it any more.</summary>
    public bool Deactivated { get; set; }

    public string FullName => LastName is null ? FirstName : $"{FirstName} {LastName}";
}
