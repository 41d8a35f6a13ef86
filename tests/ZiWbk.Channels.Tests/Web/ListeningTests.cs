using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ZiWbk.Channels.Web;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("http://0.0.0.0:0", null, "kata sandi")]
    [InlineData("http://*:0", null, "kata sandi")]
    [InlineData("http://[::]:0", null, "kata sandi")]
    [InlineData("http://192.0.2.1:0", "", "kata sandi")]
    [InlineData("https://kantor.example:0", null, "kata sandi")]
    [InlineData("http://0.0.0.0:0", "rahasia", "https")]
    [InlineData("https://0.0.0.0:0", "rahasia", "sertifikat")]
    [InlineData("ftp://127.0.0.1", null, "tidak dapat dibaca")]
    public async Task An_address_open_to_others_is_refused_with_a_sentence(string url, string? password, string words)
    {
        var refusal = await Assert.ThrowsAsync<ChannelRefusedException>(() => WebWorld.StartAsync(options => options with { Urls = [url], Password = password }));

        Assert.Contains(words, refusal.Reason.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_refused_with_a_sentence()
    {
        await using var world = await WebWorld.StartAsync();

        var refusal = await Assert.ThrowsAsync<ChannelRefusedException>(() => WebWorld.StartAsync(options => options with { Urls = [world.Address.ToString()] }));

        Assert.Contains("dipakai program lain", refusal.Reason.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_https_the_cookie_is_bound_to_it()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var world = await WebWorld.StartAsync(options => options with { Urls = ["https://127.0.0.1:0"], Certificate = certificate });
        using var browser = world.Browser();

        var cookie = (await browser.PostAsync("/session")).Headers.GetValues("Set-Cookie").Single();

        Assert.StartsWith("__Host-ziwbk=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Closing_it_twice_is_closing_it()
    {
        var world = await WebWorld.StartAsync();
        await world.DisposeAsync();

        await world.Channel.DisposeAsync();
    }
}
