using System.Globalization;
using Microsoft.Extensions.Configuration;
using ZiWbk.Documents;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Bot.Hosting;

/// <summary>
/// What can be set from outside, by the usual ways of .NET: <c>appsettings.json</c> beside the program or in the folder it is
/// started in, then the environment (<c>Evidence__MaxMegabytes=30</c>).
/// </summary>
/// <param name="Evidence">What files of evidence are accepted.</param>
/// <param name="Web">The local page.</param>
/// <param name="HasPublicChannel">Whether a channel is set up that anybody can reach.</param>
internal sealed record Settings(EvidenceLimits Evidence, WebSettings Web, bool HasPublicChannel)
{
    /// <summary>Where the service listens if nothing else is set.</summary>
    public static readonly Uri UsualService = new("http://127.0.0.1:3979");

    private const int LargestMegabytes = 1000;
    private const int ShortestPassword = 12;

    /// <summary>Telegram; null where no token is set.</summary>
    public TelegramSettings? Telegram { get; init; }

    /// <summary>Microsoft Teams; null where it is not set up.</summary>
    public TeamsSettings? Teams { get; init; }

    /// <summary>Where the health is asked for and platforms bring their messages.</summary>
    public Uri Service { get; init; } = UsualService;

    /// <summary>Reads them.</summary>
    /// <exception cref="DocumentRefusedException">A value is not one that can be set.</exception>
    public static Settings Read() => Of(Open());

    /// <summary>All that is set, unread.</summary>
    /// <exception cref="DocumentRefusedException">A file of settings is no JSON.</exception>
    public static IConfiguration Open()
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentRefusedException(new Assessment.Bilingual(
                "appsettings.json bukan JSON yang sah. Perbaiki berkasnya.",
                "appsettings.json is not valid JSON. Mend the file."), exception);
        }
    }

    internal static Settings Of(IConfiguration configuration)
    {
        var limits = new EvidenceLimits();
        if (configuration["Evidence:MaxMegabytes"] is { } megabytes)
        {
            if (!int.TryParse(megabytes, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size is < 1 or > LargestMegabytes)
                throw Refused("Evidence:MaxMegabytes", megabytes, $"bilangan bulat 1 sampai {LargestMegabytes}", $"a whole number from 1 to {LargestMegabytes}");
            limits = limits with { MaxBytes = (long)size << 20 };
        }

        if (configuration["Evidence:AllowZip"] is { } zip)
        {
            if (!bool.TryParse(zip, out var allowed))
                throw Refused("Evidence:AllowZip", zip, "true atau false", "true or false");
            limits = limits with { AllowZip = allowed };
        }

        if (configuration["Web:Password"] is { Length: > 0 and < ShortestPassword })
            // The value itself is a secret.
            throw Refused("Web:Password", "…", $"sedikitnya {ShortestPassword} huruf", $"at least {ShortestPassword} characters");
        var service = Url("Service:Url", bare: true) ?? UsualService;
        var teams = TeamsSettings.Of(Set, Url, service);
        return new(
            limits,
            new(Set("Web:Urls"), Set("Web:Password")),
            // What nobody proves anything to is heard on this machine alone.
            HasPublicChannel: Set("Telegram:Token") is not null || teams is { Anonymous: false })
        {
            Telegram = Set("Telegram:Token") is { } token ? TelegramSettings.Of(token, Set, Url) : null,
            Teams = teams,
            Service = service,
        };

        // A path, a query or a password in it would be dropped without a word.
        Uri? Url(string name, bool bare)
        {
            if (Set(name) is not { } text)
                return null;
            return Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", UserInfo: "" } && (!bare || url.PathAndQuery == "/")
                ? url
                : throw Refused(name, text, bare ? "alamat http atau https tanpa path" : "alamat http atau https", bare ? "an http or https address without a path" : "an http or https address");
        }

        string? Set(string name) => configuration[name] is { Length: > 0 } value ? value : null;
    }

    internal static DocumentRefusedException Refused(string name, string value, string expectedId, string expectedEn) => new(
        $"Pengaturan {name} = '{value}' tidak sah; yang diharapkan {expectedId}.",
        $"The setting {name} = '{value}' is not valid; {expectedEn} is expected.");
}

/// <summary>What can be set of the local page.</summary>
/// <param name="Urls">Where it listens, separated by semicolons; null for the usual address.</param>
/// <param name="Password">What opens it; null where whoever sits at the machine may.</param>
internal sealed record WebSettings(string? Urls, string? Password)
{
    // A password never comes into a log by way of its record.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append("Urls = ").Append(Urls);
        return true;
    }
}
