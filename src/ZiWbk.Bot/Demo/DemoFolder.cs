using System.Collections.Immutable;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Demo;

/// <summary>
/// A throw-away folder in which the four pilot offices stand where they might in the course of a year. Everything in it has come
/// about by the commands people would give, at moments before now; the same now gives the same story.
/// </summary>
internal sealed class DemoFolder : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private DemoFolder(TemporaryFolder folder, StatusHost host)
    {
        _folder = folder;
        Host = host;
        Personas = [.. DemoPeople.All.Select(Persona)];
    }

    /// <summary>The folder, opened.</summary>
    public StatusHost Host { get; }

    /// <summary>Where it is; gone once this is disposed.</summary>
    public string Path => _folder.Path;

    /// <summary>Who one can be; the first is who one is without saying so, a member of Dishub.</summary>
    public ImmutableList<DemoPersona> Personas { get; private set; }

    /// <summary>Makes one and tells the year into it.</summary>
    /// <param name="clock">Where now is read, while it is told and afterwards.</param>
    public static async Task<DemoFolder> CreateAsync(TimeProvider clock)
    {
        var folder = TemporaryFolder.Create();
        StatusHost? host = null;
        try
        {
            var calendar = new DemoCalendar(clock.GetUtcNow());
            host = await StatusHost.OpenAsync(folder.Path, clock, trial: true, calendar.Opening);
            await new DemoTelling(host, calendar).TellAsync();
            return new(folder, host);
        }
        catch
        {
            if (host is not null)
                await host.DisposeAsync();
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The first persona that fits all that is said, or null. A part of the name is enough.</summary>
    public DemoPersona? Find(string? name = null, Role? role = null, UnitId? unit = null) => Personas.FirstOrDefault(persona =>
        (name is null || persona.Name.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase))
        && (role is null || persona.Role == role)
        && (unit is null || persona.Unit == unit));

    /// <summary>The persona that fits, or somebody new who has just been invited and has joined.</summary>
    /// <exception cref="ZiWbk.Documents.DocumentRefusedException">The office is not known.</exception>
    public async Task<DemoPersona> EnsureAsync(string? name = null, Role? role = null, UnitId? unit = null)
    {
        if (Find(name, role, unit) is { } found)
            return found;
        var person = new DemoPerson(FreeSlug(name), name ?? "Tamu Demo", role ?? Role.Member, unit?.Value ?? Office(role ?? Role.Member));
        await DemoTelling.JoinAsync(Host, person);
        var persona = Persona(person);
        Personas = Personas.Add(persona);
        return persona;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _folder.Dispose();
    }

    private static string? Office(Role role) => role switch
    {
        Role.Lead or Role.Member => DemoPeople.All[0].Unit,
        Role.Reviewer => "inspektorat",
        _ => null,
    };

    private string FreeSlug(string? name)
    {
        var slug = new string([.. (name ?? "").ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Take(30)]);
        slug = slug.Length == 0 ? "tamu" : slug;
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? slug : $"{slug}-{number}")
            .First(free => !Host.Store.Current.Addresses.ContainsKey(DemoPerson.Account(free)));
    }

    private DemoPersona Persona(DemoPerson person)
    {
        var account = DemoPerson.Account(person.Slug);
        var joined = Host.Store.Current.People[Host.Store.Current.Accounts[account]];
        return new(joined.Id, joined.Name!, joined.Role, joined.Unit, account);
    }
}
