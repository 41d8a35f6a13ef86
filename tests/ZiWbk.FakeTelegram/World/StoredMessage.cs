namespace ZiWbk.FakeTelegram;

/// <summary>A message as it stands in a chat now.</summary>
internal sealed class StoredMessage(int id, Room room, Account from, DateTimeOffset date)
{
    public int Id { get; } = id;

    public Room Room { get; } = room;

    public Account From { get; } = from;

    public DateTimeOffset Date { get; } = date;

    public DateTimeOffset? Edited { get; set; }

    public FormattedText? Text { get; set; }

    public FormattedText? Caption { get; set; }

    public IReadOnlyList<StoredFile>? Photo { get; set; }

    public StoredFile? Document { get; set; }

    public string? Album { get; init; }

    public StoredMessage? ReplyTo { get; init; }

    /// <summary>The topic it stands in, or in other supergroups the message that the thread of replies began with.</summary>
    public int? Thread { get; init; }

    public bool IsTopicMessage { get; init; }

    public ReplyMarkup? Markup { get; set; }

    public Service? Service { get; init; }

    public bool Silent { get; init; }

    /// <summary>A content that is only told and not understood here: a sticker, a voice, a place.</summary>
    public (string Member, string Json)? Other { get; init; }

    /// <summary>Text or caption: what is read on it.</summary>
    public FormattedText? Words => Text ?? Caption;

    public bool HasMedia => Photo is not null || Document is not null;
}
