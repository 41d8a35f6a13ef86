namespace ZiWbk.FakeTelegram;

/// <summary>A topic of a forum.</summary>
public sealed record Topic(Group Group, int Thread, string Name);
