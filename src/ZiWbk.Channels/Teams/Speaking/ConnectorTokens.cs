using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>The tokens with which the bot proves itself to the connector. Whoever has one is the bot for an hour: it goes to allowed hosts only, and into no log.</summary>
internal sealed class ConnectorTokens : IDisposable
{
    private const string Audience = "https://api.botframework.com";

    private readonly SemaphoreSlim _renewing = new(1, 1);
    private readonly IConfidentialClientApplication? _application;
    private readonly IManagedIdentityApplication? _machine;
    private readonly ILogger _logger;

    public ConnectorTokens(TeamsOptions options, HttpClient http, ILogger logger)
    {
        _logger = logger;
        var factory = new OneClient(http);
        switch (options.Credential)
        {
            case TeamsCredential.ManagedIdentity:
                _machine = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(factory).Build();
                break;
            case { } credential:
                var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
                    .WithAuthority((options.TokenAuthority ?? new($"https://login.microsoftonline.com/{options.TenantId}")).ToString(), validateAuthority: false)
                    .WithInstanceDiscovery(false)
                    .WithHttpClientFactory(factory);
                _application = (credential is TeamsCredential.Certificate certificate
                    ? builder.WithCertificate(certificate.Value)
                    : builder.WithClientSecret(((TeamsCredential.Secret)credential).Value)).Build();
                break;
            default:
                // Nobody proves anything: for trying by hand.
                break;
        }
    }

    /// <summary>Why there was no token the last time, in Entra's own word; null where there was one.</summary>
    public string? Failure { get; private set; }

    /// <summary>A token; null where nobody proves anything.</summary>
    /// <param name="refused">The one that the connector has just refused, which is not given again; null for none.</param>
    /// <param name="cancel">Ends the attempt.</param>
    /// <exception cref="MsalException">None is given.</exception>
    public async Task<string?> GetAsync(string? refused, CancellationToken cancel)
    {
        if (_application is null && _machine is null)
            return null;
        if (refused is null)
            return await AcquireAsync(anew: false, cancel);
        // Many messages are refused at once when a token is withdrawn; the first gets the new one for all.
        await _renewing.WaitAsync(cancel);
        try
        {
            var known = await AcquireAsync(anew: false, cancel);
            return known == refused ? await AcquireAsync(anew: true, cancel) : known;
        }
        finally
        {
            _renewing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _renewing.Dispose();

    private async Task<string> AcquireAsync(bool anew, CancellationToken cancel)
    {
        try
        {
            var result = _application is { } application
                ? await application.AcquireTokenForClient([$"{Audience}/.default"]).WithForceRefresh(anew).ExecuteAsync(cancel)
                : await _machine!.AcquireTokenForManagedIdentity(Audience).WithForceRefresh(anew).ExecuteAsync(cancel);
            Failure = null;
            return result.AccessToken;
        }
        catch (MsalException exception)
        {
            if (Failure != exception.ErrorCode && IsRefusal(exception))
                _logger.TokenRefused(exception.ErrorCode);
            Failure = exception.ErrorCode;
            throw;
        }
    }

    /// <summary>Whether Entra said no, rather than nothing: the secret is wrong or has expired, the application or the tenant is not known.</summary>
    public static bool IsRefusal(MsalException exception) => exception is MsalServiceException { StatusCode: 400 or 401 or 403 };

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
