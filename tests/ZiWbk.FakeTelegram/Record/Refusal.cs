namespace ZiWbk.FakeTelegram;

/// <summary>A request in order that was refused because the world, or an injected fault, was so.</summary>
public sealed record Refusal(DateTimeOffset At, string Method, int Code, string Description, bool Injected);
