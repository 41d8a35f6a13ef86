namespace ZiWbk.FakeTelegram;

/// <summary>A message of the bot as a person saw it at one moment. Its buttons can be pressed later, when they are stale.</summary>
public sealed class BotMessage
{
    private readonly Seat _seat;
    private readonly Picture _picture;

    internal BotMessage(Seat seat, Picture picture, bool isEdit)
    {
        _seat = seat;
        _picture = picture;
        IsEdit = isEdit;
    }

    public int Id => _picture.Id;

    /// <summary>As it is read: without markup.</summary>
    public string Text => _picture.Text;

    /// <summary>An older message was changed, rather than a new one sent.</summary>
    public bool IsEdit { get; }

    public bool IsSilent => _picture.Silent;

    public int? ReplyTo => _picture.ReplyTo;

    public int? Thread => _picture.Thread;

    /// <summary>The phone opens the field for a reply to this message.</summary>
    public bool ForcesReply => _picture.Markup?.ForcesReply ?? false;

    public string? Placeholder => _picture.Markup?.Placeholder;

    /// <summary>The labels of all buttons, row by row.</summary>
    public IReadOnlyList<string> Buttons => [.. (_picture.Markup?.Buttons ?? []).Select(button => button.Label)];

    public IReadOnlyList<IReadOnlyList<string>> Rows => [.. (_picture.Markup?.Rows ?? []).Select(row => row.Select(button => button.Label).ToArray())];

    public bool IsPhoto => _picture.IsPhoto;

    public string? FileName => _picture.File?.Name;

    public byte[]? File => _picture.File?.Bytes;

    public string? Album => _picture.Album;

    /// <summary>Stretches of the text with their kind: bold, text_link, …</summary>
    public IReadOnlyList<(string Type, string Text)> Formatting =>
        [.. _picture.Words.Entities.Select(entity => (entity.Type, _picture.Words.Text.Substring(entity.Offset, entity.Length)))];

    /// <summary>What a button carries: its data or address.</summary>
    public string Value(string label) => Find(label).Value;

    /// <summary>Presses the button with this label, or the only one whose label holds this.</summary>
    public Task<Press> PressAsync(string label, Person? by = null) => Task.FromResult(_seat.Press(this, Find(label), by ?? _seat.Person));

    /// <summary>Presses the how manieth button, counted from one.</summary>
    public Task<Press> PressAsync(int number, Person? by = null) =>
        Task.FromResult(_seat.Press(this, _picture.Markup?.Buttons.ElementAtOrDefault(number - 1) ?? throw NoSuch($"button {number}"), by ?? _seat.Person));

    /// <summary>Follows the button's deep link to the bot into the private chat.</summary>
    public Task<Seat> OpensAsync(string label, Person? by = null) => _seat.OpenAsync(Find(label), by ?? _seat.Person);

    /// <summary>Writes as a reply to this message.</summary>
    public Task<Sent> RepliesAsync(string text) => _seat.SendsAsync(text, this);

    public override string ToString() => Screens.Render(_picture);

    private Button Find(string label)
    {
        Button[] buttons = [.. _picture.Markup?.Buttons ?? []];
        var exact = buttons.FirstOrDefault(button => button.Label == label);
        if (exact is not null)
            return exact;
        Button[] near = [.. buttons.Where(button => button.Label.Contains(label, StringComparison.OrdinalIgnoreCase))];
        return near.Length == 1 ? near[0] : throw NoSuch($"[{label}]");
    }

    private InvalidOperationException NoSuch(string what) => new($"There is no {what} below:\n{this}");
}
