using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZiWbk.Channels.Web;

public sealed class UploadTests : IAsyncLifetime
{
    private const int Largest = 100_000;

    private WebWorld _world = null!;
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await WebWorld.StartAsync(options => options with { MaxFileBytes = Largest });
        _browser = _world.Browser();
        await _browser.PostAsync("/session");
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_file_comes_in_with_its_words_and_appears_in_the_windows()
    {
        await using var window = await _browser.OpenAsync();
        var answer = await UploadAsync(new(Bytes(Largest)), "bukti ñ.pdf", "ini buktinya");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var incoming = _world.Brought.Single();
        Assert.Equal(("bukti ñ.pdf", Largest, "ini buktinya"), (incoming.File!.Name, incoming.File.Content.Length, incoming.Text));
        Assert.Equal(Bytes(Largest), incoming.File.Content.ToArray());
        var own = await window.OwnAsync("pending");
        Assert.Equal("bukti ñ.pdf", own.GetProperty("files")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_file_sent_again_has_its_effect_once()
    {
        await UploadAsync(new(Bytes(10)), "a.pdf");
        var again = await UploadAsync(new(Bytes(10)), "a.pdf");

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(_world.Brought);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_too_large_is_refused_with_a_sentence(bool told)
    {
        using var content = told ? new ByteArrayContent(Bytes(Largest + 1)) : (HttpContent)new StreamContent(new MemoryStream(Bytes(Largest + 1)));
        var answer = await SendAsync(content, "a.pdf", "", chunked: !told);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("terlalu besar", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(_world.Brought);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\x\\y.xlsx", "y.xlsx")]
    [InlineData("a\r\nb\u0000.pdf", "ab.pdf")]
    [InlineData("lapor\u202Efdp.exe", "laporfdp.exe")]
    [InlineData("..", "berkas")]
    [InlineData("", "berkas")]
    public async Task A_files_name_is_only_a_name(string given, string kept)
    {
        await UploadAsync(new(Bytes(10)), given);

        Assert.Equal(kept, _world.Brought.Single().File!.Name);
    }

    [Fact]
    public async Task A_file_cut_off_leaves_nothing()
    {
        await using var window = await _browser.OpenAsync();
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, _world.Address.Port, TestContext.Current.CancellationToken);
            var stream = client.GetStream();
            var cookie = _browser.Cookies.GetCookieHeader(_world.Address);
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"POST /upload HTTP/1.1\r\nHost: {_world.Address.Authority}\r\nOrigin: {_browser.Origin}\r\nCookie: {cookie}\r\nX-Update-Id: 12345678\r\nContent-Length: 1000\r\n\r\nhalf");
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
            client.Client.Shutdown(SocketShutdown.Send);
            var buffer = new byte[1_000];
            try
            {
                while (await stream.ReadAsync(buffer, TestContext.Current.CancellationToken) > 0)
                {
                }
            }
            catch (IOException)
            {
                // Cut off in return: as good an end as a closed connection.
            }
        }

        // The same name again is a new message, not a repetition.
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(new(Bytes(10)), "a.pdf")).StatusCode);
        Assert.Equal(10, _world.Brought.Single().File!.Content.Length);
    }

    [Fact]
    public async Task What_could_not_be_recorded_is_said_so()
    {
        _world.Broken = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await UploadAsync(new(Bytes(10)), "a.pdf")).StatusCode);
        _world.Broken = false;

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(new(Bytes(10)), "a.pdf")).StatusCode);
    }

    private Task<HttpResponseMessage> UploadAsync(ByteArrayContent content, string name, string words = "") => SendAsync(content, name, words, chunked: false);

    private Task<HttpResponseMessage> SendAsync(HttpContent content, string name, string words, bool chunked)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/upload") { Content = content };
        request.Headers.TransferEncodingChunked = chunked ? true : null;
        request.Headers.Add("Origin", _browser.Origin);
        request.Headers.Add("X-Update-Id", "12345678");
        request.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        request.Headers.Add("X-Text", Uri.EscapeDataString(words));
        return _browser.Http.SendAsync(request);
    }

    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(at => (byte)at)];
}
