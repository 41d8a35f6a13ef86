namespace ZiWbk.FakeTelegram;

/// <summary>What the bot has told Telegram about itself: command menus by scope and language, name and descriptions by language.</summary>
internal sealed class BotProfile
{
    public Dictionary<(string Scope, string Language), IReadOnlyList<(string Command, string Description)>> Commands { get; } = [];

    public Dictionary<(string Field, string Language), string> Texts { get; } = [];
}
