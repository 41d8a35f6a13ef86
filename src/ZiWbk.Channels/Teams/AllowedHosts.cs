using System.Collections.Immutable;

namespace ZiWbk.Channels.Teams;

/// <summary>
/// The hosts that may be called: whoever forges an address must not make the bot call what only this machine can reach, nor be given its token.
/// </summary>
public sealed class AllowedHosts
{
    private const int UsualPort = 443;

    private readonly ImmutableArray<Pattern> _patterns;

    private AllowedHosts(IEnumerable<Pattern> patterns, bool plain) => (_patterns, AllowsPlain) = ([.. patterns], plain);

    /// <summary>Where Teams itself is written to, the American government cloud included.</summary>
    public static AllowedHosts Teams { get; } = Of("smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com");

    /// <summary>Where OneDrive and SharePoint have their files.</summary>
    public static AllowedHosts Files { get; } = Of("*.sharepoint.com");

    /// <summary>This machine, without https as well: for trying by hand.</summary>
    public static AllowedHosts ThisMachine { get; } = new([Pattern.Of("localhost")!, Pattern.Of("127.0.0.1")!], plain: true);

    private bool AllowsPlain { get; }

    /// <summary>These hosts: <c>host</c>, <c>host:port</c> or <c>*.domain</c>. Without a port it is 443; of this machine any.</summary>
    /// <exception cref="FormatException">One of them is no host.</exception>
    public static AllowedHosts Of(params IEnumerable<string> hosts) =>
        new(hosts.Select(host => Pattern.Of(host) ?? throw new FormatException(host)), plain: false);

    /// <summary>These and those.</summary>
    public AllowedHosts And(AllowedHosts others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(_patterns.Concat(others._patterns), AllowsPlain && others.AllowsPlain);
    }

    /// <summary>Whether an address may be called.</summary>
    public bool Allow(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" } && (address.Scheme == Uri.UriSchemeHttps || (AllowsPlain && address.Scheme == Uri.UriSchemeHttp))
        && _patterns.Any(pattern => pattern.Fits(address));

    private sealed record Pattern(string Host, int? Port, bool Below)
    {
        public static Pattern? Of(string text)
        {
            var below = text.StartsWith("*.", StringComparison.Ordinal);
            if (!Uri.TryCreate($"https://{(below ? text[2..] : text)}", UriKind.Absolute, out var address)
                || address is not { UserInfo: "", PathAndQuery: "/", Fragment: "" } || address.Host.Contains('*', StringComparison.Ordinal))
                return null;
            // A wildcard below a top-level domain allows half of the world.
            if (below && !address.Host.Contains('.', StringComparison.Ordinal))
                return null;
            return new(address.Host, address.IsDefaultPort ? null : address.Port, below);
        }

        public bool Fits(Uri address) =>
            (Below ? address.Host.EndsWith($".{Host}", StringComparison.OrdinalIgnoreCase) : address.Host.Equals(Host, StringComparison.OrdinalIgnoreCase))
            && (Port is { } port ? address.Port == port : address.Port == UsualPort || address.IsLoopback);
    }
}
