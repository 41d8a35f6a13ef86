using System.Net;
using ZiWbk.Assessment;

namespace ZiWbk.Channels.Web;

/// <summary>An address to listen on, checked: without a password only the machine itself is served, with one others only over https.</summary>
internal sealed record ListenAddress(IPAddress Host, int Port, bool Secure)
{
    public static IReadOnlyList<ListenAddress> All(WebOptions options) => [.. options.Urls.Select(url => Of(url, options))];

    private static ListenAddress Of(string url, WebOptions options)
    {
        // "*" and "+" are no hosts of a URI, but are written where all addresses are meant.
        var written = url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/")
        {
            throw Refused(
                $"Alamat halaman \"{url}\" tidak dapat dibaca. Tulis seperti http://127.0.0.1:3978.",
                $"The page's address \"{url}\" cannot be read. Write it like http://127.0.0.1:3978.");
        }

        var local = uri.IsLoopback;
        // A name that is not this machine's own stands for whatever leads here.
        var host = uri.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(uri.Host.Trim('[', ']'), out var given) ? given : IPAddress.Any;
        var secure = uri.Scheme == "https";
        if (!local && string.IsNullOrEmpty(options.Password))
        {
            throw Refused(
                $"Halaman tidak dibuka di {url} tanpa kata sandi: siapa pun di jaringan dapat masuk. Beri kata sandi, atau pakai http://127.0.0.1:{uri.Port}.",
                $"The page is not opened at {url} without a password: anybody on the network could enter. Set a password, or use http://127.0.0.1:{uri.Port}.");
        }

        if (!local && !secure)
        {
            throw Refused(
                $"Di luar komputer ini kata sandi hanya dikirim lewat https. Ganti {url} dengan alamat https.",
                $"Beyond this machine a password is only sent over https. Replace {url} by an https address.");
        }

        if (secure && options.Certificate is null)
        {
            throw Refused(
                $"Alamat {url} memerlukan sertifikat. Beri sertifikat, atau pakai alamat http di komputer ini.",
                $"The address {url} needs a certificate. Give one, or use an http address on this machine.");
        }

        return new(host, uri.Port, secure);
    }

    private static ChannelRefusedException Refused(string id, string en) => new(new Bilingual(id, en));
}
