namespace ZiWbk.FakeTelegram;

/// <summary>What somebody is in a chat.</summary>
internal enum Standing
{
    Member,
    Administrator,
    Creator,
    Left,
    Kicked,
}

/// <summary>Somebody's place in a chat, with the one right that matters to the bot.</summary>
internal sealed record Membership(Standing Standing, bool CanPin = false)
{
    public bool IsIn => Standing is Standing.Member or Standing.Administrator or Standing.Creator;

    public bool Administers => Standing is Standing.Administrator or Standing.Creator;

    public string Status => Standing switch
    {
        Standing.Administrator => "administrator",
        Standing.Creator => "creator",
        Standing.Left => "left",
        Standing.Kicked => "kicked",
        _ => "member",
    };
}
