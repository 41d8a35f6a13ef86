[assembly: AssemblyFixture(typeof(ZiWbk.Browser.Demo))]

namespace ZiWbk.Browser;

/// <summary>One demo for all tests that only look: what one browser says there, no other sees.</summary>
public sealed class Demo : IAsyncDisposable
{
    private readonly Lazy<Task<LocalPage>> _page = new(LocalPage.DemoAsync);

    internal Task<LocalPage> PageAsync() => _page.Value;

    public async ValueTask DisposeAsync()
    {
        if (_page.IsValueCreated)
            await (await _page.Value).DisposeAsync();
    }
}
