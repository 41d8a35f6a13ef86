using System.Security.Cryptography.X509Certificates;
using ZiWbk.Assessment;

namespace ZiWbk.Channels.Web;

/// <summary>Somebody the page can be tried as.</summary>
/// <param name="Id">Small letters, digits and hyphens.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Description">Who the person is, in a few words.</param>
/// <param name="AccountKey">The account the person is known by among all channels.</param>
/// <param name="Language">The language the person begins in.</param>
public sealed record WebPersona(string Id, string Name, Bilingual Description, string AccountKey, Language Language);

/// <summary>How the page is served.</summary>
public sealed record WebOptions
{
    /// <summary>Where it listens.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:3978"];

    /// <summary>Whom it can be tried as; empty where people write as themselves.</summary>
    public IReadOnlyList<WebPersona> Personas { get; init; } = [];

    /// <summary>Words that always stand on the page, such as that the data is an example; null for none.</summary>
    public Bilingual? Notice { get; init; }

    /// <summary>What opens the page; null where whoever sits at the machine may.</summary>
    public string? Password { get; init; }

    /// <summary>What an address with https is served with.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The largest file taken.</summary>
    public int MaxFileBytes { get; init; } = 20 << 20;

    /// <summary>
    /// Which data the talks belong to. Ids of messages are unique within one data folder only, and browsers remember talks: where
    /// this changes, they begin anew.
    /// </summary>
    public string Epoch { get; init; } = "";

    /// <summary>The language a chat has chosen, by its address among all channels; null where it has chosen none.</summary>
    public Func<string, Language?> LanguageOf { get; init; } = _ => null;

    /// <summary>Tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
