using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ZiWbk.FakeTeams;

/// <summary>
/// A certificate authority of this run alone, and a certificate of it for this machine. Whoever is to trust it is started with
/// <c>SSL_CERT_FILE</c> naming its file; nothing of the machine is changed.
/// </summary>
public sealed class TestAuthority : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-authority-").FullName;

    public TestAuthority()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=ZiWbk test authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        authority.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(authority.PublicKey, false));
        Root = authority.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        File = Path.Combine(_folder, "authority.pem");
        System.IO.File.WriteAllText(File, Root.ExportCertificatePem());

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        server.CertificateExtensions.Add(names.Build());
        server.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        server.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        server.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.1")], false));
        using var signed = server.Create(Root, now.AddDays(-1), now.AddDays(1), RandomNumberGenerator.GetBytes(16));
        Server = signed.CopyWithPrivateKey(key);
    }

    /// <summary>The authority's certificate as a PEM file, for <c>SSL_CERT_FILE</c>.</summary>
    public string File { get; }

    /// <summary>What a server on this machine shows.</summary>
    public X509Certificate2 Server { get; }

    private X509Certificate2 Root { get; }

    /// <summary>A client that trusts this authority alone.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        SslOptions = new()
        {
            CertificateChainPolicy = new()
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { Root },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        },
    });

    public void Dispose()
    {
        Server.Dispose();
        Root.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
