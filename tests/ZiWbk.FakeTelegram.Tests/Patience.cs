namespace ZiWbk.FakeTelegram;

/// <summary>Waits for what happens elsewhere; so long that only what never happens fails.</summary>
internal static class Patience
{
    public static async Task Until(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds())
            await Task.Delay(10, patience.Token);
    }
}
