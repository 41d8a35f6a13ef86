namespace ZiWbk.FakeTelegram;

/// <summary>A request that Telegram would refuse, or that says something else than was meant.</summary>
public sealed record Violation(string Method, string Fault, string Body)
{
    public override string ToString() => $"{Method}: {Fault}\n    {Body}";
}
