using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ZiWbk.Channels.Teams;

/// <summary>How the channel is set up.</summary>
public sealed record TeamsOptions
{
    /// <summary>Where the keys are listed with which Teams signs what it brings.</summary>
    public static readonly Uri UsualMetadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>The bot's application id, a GUID.</summary>
    public required string AppId { get; init; }

    /// <summary>The one tenant that the bot is registered in and answers, a GUID.</summary>
    public required string TenantId { get; init; }

    /// <summary>What the bot proves itself with; null only where <see cref="Anonymous"/>.</summary>
    public TeamsCredential? Credential { get; init; }

    /// <summary>Where the keys are listed.</summary>
    public Uri Metadata { get; init; } = UsualMetadata;

    /// <summary>Where the bot gets its tokens; null for Microsoft's own, of the tenant.</summary>
    public Uri? TokenAuthority { get; init; }

    /// <summary>Where messages may be sent to, and the token with them.</summary>
    public AllowedHosts ServiceHosts { get; init; } = AllowedHosts.Teams;

    /// <summary>Where files may be fetched from and brought to, without a token.</summary>
    public AllowedHosts FileHosts { get; init; } = AllowedHosts.Files;

    /// <summary>Whether nobody proves anything: for trying the bot by hand, on this machine alone.</summary>
    public bool Anonymous { get; init; }

    /// <summary>The most requests a second, over all chats; Teams itself takes 50 of an app and a tenant.</summary>
    public int MostRequestsPerSecond { get; init; } = 25;

    /// <summary>The largest file taken.</summary>
    public long MaxFileBytes { get; init; } = 20 << 20;

    /// <summary>Tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    // A secret never comes into a log by way of its record.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("AppId = ").Append(AppId).Append(", TenantId = ").Append(TenantId).Append(", Anonymous = ").Append(Anonymous);
        return true;
    }
}

/// <summary>What the bot proves itself with to get its tokens.</summary>
public abstract record TeamsCredential
{
    private TeamsCredential()
    {
    }

    /// <summary>A secret of the registration.</summary>
    /// <param name="Value">The secret.</param>
    public sealed record Secret(string Value) : TeamsCredential
    {
        /// <summary>Nothing: a secret never comes into a log by way of its record.</summary>
        /// <param name="builder">Where nothing is written.</param>
        protected override bool PrintMembers(StringBuilder builder) => false;
    }

    /// <summary>A certificate of the registration.</summary>
    /// <param name="Value">With its private key.</param>
    public sealed record Certificate(X509Certificate2 Value) : TeamsCredential;

    /// <summary>The identity of the machine in Azure; there is nothing to keep secret.</summary>
    public sealed record ManagedIdentity : TeamsCredential;
}
