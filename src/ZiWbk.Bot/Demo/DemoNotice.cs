using ZiWbk.Assessment;

namespace ZiWbk.Bot.Demo;

/// <summary>What every reply and picture of the demo carries, so that nobody takes it for real.</summary>
internal static class DemoNotice
{
    public static Bilingual Words { get; } = new("CONTOH, bukan data nyata", "CONTOH, bukan data nyata (example, not real data)");
}
