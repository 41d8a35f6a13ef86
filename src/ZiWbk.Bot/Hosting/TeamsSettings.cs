using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ZiWbk.Channels.Teams;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Hosting;

/// <summary>What can be set of Microsoft Teams.</summary>
/// <param name="AppId">The bot's application id.</param>
/// <param name="TenantId">The tenant it is registered in.</param>
/// <param name="Credential">What it proves itself with; null where nobody proves anything.</param>
internal sealed record TeamsSettings(string AppId, string TenantId, TeamsCredential? Credential)
{
    private const string Development = "Development";
    private const int MostPerSecond = 50;

    private static readonly string[] _names =
    [
        "TenantId", "ClientSecret", "CertificatePath", "CertificatePassword", "ManagedIdentity", "OpenIdMetadataUrl", "TokenAuthority",
        "AllowedServiceHosts", "AllowedFileHosts", "Anonymous", "RequestsPerSecond", "SecretExpires",
    ];

    /// <summary>Where the keys are listed; null for Microsoft's own.</summary>
    public Uri? Metadata { get; init; }

    /// <summary>Where tokens are given; null for Microsoft's own.</summary>
    public Uri? TokenAuthority { get; init; }

    /// <summary>Where messages may be sent to; null for Teams' own hosts.</summary>
    public AllowedHosts? ServiceHosts { get; init; }

    /// <summary>Where files may be fetched from and brought to; null for SharePoint's own hosts.</summary>
    public AllowedHosts? FileHosts { get; init; }

    /// <summary>Whether nobody proves anything.</summary>
    public bool Anonymous { get; init; }

    /// <summary>The most requests a second; null for the usual.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>The day the secret or the certificate ends; null where that is not known.</summary>
    public DateOnly? SecretExpires { get; init; }

    /// <summary>Reads them; null where Teams is not set up at all.</summary>
    /// <param name="set">A setting by its name; null where it is not set.</param>
    /// <param name="url">A setting that is an address.</param>
    /// <param name="service">Where the service listens.</param>
    /// <exception cref="DocumentRefusedException">A value is not one that can be set, or one is missing.</exception>
    public static TeamsSettings? Of(Func<string, string?> set, Func<string, bool, Uri?> url, Uri service)
    {
        var anonymous = Flag(set, "Teams:Anonymous");
        if (set("Teams:AppId") is not { } app && !anonymous)
        {
            // Half set up would look as if it answered.
            return _names.FirstOrDefault(name => set($"Teams:{name}") is not null) is { } lonely
                ? throw Settings.Refused("Teams:AppId", "", $"GUID aplikasi, karena Teams:{lonely} diisi", $"the application's GUID, because Teams:{lonely} is set")
                : null;
        }

        if (anonymous)
            CheckAnonymous(set, service);
        var credential = anonymous ? null : CredentialOf(set);
        return new(Id(set, "Teams:AppId", anonymous), Id(set, "Teams:TenantId", anonymous), credential)
        {
            Metadata = Secure(url, "Teams:OpenIdMetadataUrl"),
            TokenAuthority = Secure(url, "Teams:TokenAuthority"),
            ServiceHosts = Hosts(set, "Teams:AllowedServiceHosts"),
            FileHosts = Hosts(set, "Teams:AllowedFileHosts"),
            Anonymous = anonymous,
            RequestsPerSecond = Number(set, "Teams:RequestsPerSecond"),
            SecretExpires = Day(set, "Teams:SecretExpires") ?? (credential is TeamsCredential.Certificate certificate ? DateOnly.FromDateTime(certificate.Value.NotAfter.ToUniversalTime()) : null),
        };
    }

    /// <summary>As the channel takes them.</summary>
    public TeamsOptions Options(long maxFileBytes, TimeProvider clock)
    {
        var hosts = Anonymous ? AllowedHosts.ThisMachine : ServiceHosts ?? AllowedHosts.Teams;
        var options = new TeamsOptions
        {
            AppId = AppId,
            TenantId = TenantId,
            Credential = Credential,
            Metadata = Metadata ?? TeamsOptions.UsualMetadata,
            TokenAuthority = TokenAuthority,
            ServiceHosts = hosts,
            // Whoever names other servers of Teams has the files there as well.
            FileHosts = FileHosts ?? (Anonymous ? hosts : ServiceHosts?.And(AllowedHosts.Files) ?? AllowedHosts.Files),
            Anonymous = Anonymous,
            MaxFileBytes = maxFileBytes,
            Clock = clock,
        };
        return RequestsPerSecond is { } most ? options with { MostRequestsPerSecond = most } : options;
    }

    private static TeamsCredential CredentialOf(Func<string, string?> set)
    {
        var machine = Flag(set, "Teams:ManagedIdentity");
        var ways = new[] { set("Teams:ClientSecret") is not null, set("Teams:CertificatePath") is not null, machine }.Count(way => way);
        if (ways != 1)
            throw Settings.Refused(
                "Teams:ClientSecret", "…", "tepat satu dari Teams:ClientSecret, Teams:CertificatePath, atau Teams:ManagedIdentity=true",
                "exactly one of Teams:ClientSecret, Teams:CertificatePath or Teams:ManagedIdentity=true");
        if (machine)
            return new TeamsCredential.ManagedIdentity();
        return set("Teams:ClientSecret") is { } secret ? new TeamsCredential.Secret(secret) : new TeamsCredential.Certificate(CertificateOf(set("Teams:CertificatePath")!, set("Teams:CertificatePassword")));
    }

    private static X509Certificate2 CertificateOf(string path, string? password)
    {
        try
        {
            var isPem = Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase);
            var certificate = isPem
                ? password is null ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password)
                : X509CertificateLoader.LoadPkcs12FromFile(path, password);
            if (certificate.HasPrivateKey)
                return certificate;
            certificate.Dispose();
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            // The sentence below says what is expected; what went wrong exactly could tell of the password.
        }

        throw Settings.Refused("Teams:CertificatePath", path, "berkas .pfx atau .pem dengan kunci pribadinya", "a .pfx or .pem file with its private key");
    }

    private static void CheckAnonymous(Func<string, string?> set, Uri service)
    {
        var environment = set("DOTNET_ENVIRONMENT") ?? set("ASPNETCORE_ENVIRONMENT");
        if (environment != Development)
            throw Settings.Refused("Teams:Anonymous", "true", "hanya dengan DOTNET_ENVIRONMENT=Development: tanpa bukti, siapa pun dapat mengaku siapa saja", "only with DOTNET_ENVIRONMENT=Development: without proof anybody can claim to be anybody");
        if (!service.IsLoopback || (!IPAddress.TryParse(service.Host.Trim('[', ']'), out _) && service.Host != "localhost"))
            throw Settings.Refused("Service:Url", service.ToString(), "alamat di komputer ini, karena Teams:Anonymous diisi", "an address on this machine, because Teams:Anonymous is set");
    }

    private static string Id(Func<string, string?> set, string name, bool mayBeMissing)
    {
        var value = set(name) ?? "";
        if (value.Length == 0 && mayBeMissing)
            return Guid.Empty.ToString();
        return Guid.TryParseExact(value, "D", out _) ? value : throw Settings.Refused(name, value, "GUID seperti 01234567-89ab-cdef-0123-456789abcdef", "a GUID like 01234567-89ab-cdef-0123-456789abcdef");
    }

    private static Uri? Secure(Func<string, bool, Uri?> url, string name) => url(name, false) is { } address
        ? address.Scheme == Uri.UriSchemeHttps ? address : throw Settings.Refused(name, address.ToString(), "alamat https", "an https address")
        : null;

    private static AllowedHosts? Hosts(Func<string, string?> set, string name)
    {
        if (set(name) is not { } text)
            return null;
        try
        {
            return AllowedHosts.Of(text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries));
        }
        catch (FormatException)
        {
            throw Settings.Refused(name, text, "daftar host seperti smba.trafficmanager.net, *.contoh.go.id, atau host:port", "a list of hosts like smba.trafficmanager.net, *.example.org or host:port");
        }
    }

    private static bool Flag(Func<string, string?> set, string name) => set(name) is { } text
        && (bool.TryParse(text, out var flag) ? flag : throw Settings.Refused(name, text, "true atau false", "true or false"));

    private static int? Number(Func<string, string?> set, string name) => set(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostPerSecond ? number
        : throw Settings.Refused(name, text, $"bilangan bulat 1 sampai {MostPerSecond}", $"a whole number from 1 to {MostPerSecond}");

    private static DateOnly? Day(Func<string, string?> set, string name) => set(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Settings.Refused(name, text, "tanggal seperti 2027-05-31", "a date like 2027-05-31");

    // A secret never comes into a log by way of its record.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("AppId = ").Append(AppId).Append(", TenantId = ").Append(TenantId);
        return true;
    }
}
