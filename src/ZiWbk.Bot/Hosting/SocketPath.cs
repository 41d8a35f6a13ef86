using System.Text;

namespace ZiWbk.Bot.Hosting;

/// <summary>
/// The local socket of a data folder, its owner's alone. The system takes about a hundred bytes for a socket's path; a longer
/// one is reached through a link in a private temporary folder, made for the moment.
/// </summary>
internal sealed class SocketPath : IDisposable
{
    private const string Name = "bot.sock";
    private const int Longest = 100;

    private readonly string? _temporary;

    private SocketPath(string path, string? temporary)
    {
        Path = path;
        _temporary = temporary;
    }

    /// <summary>The path to bind or to connect to, while this object lives.</summary>
    public string Path { get; }

    /// <summary>The socket of a data folder.</summary>
    public static SocketPath Of(string folder)
    {
        var full = System.IO.Path.GetFullPath(folder);
        var direct = System.IO.Path.Combine(full, Name);
        if (Encoding.UTF8.GetByteCount(direct) <= Longest || OperatingSystem.IsWindows())
            return new(direct, null);
        var temporary = Directory.CreateTempSubdirectory("zi-").FullName;
        var link = System.IO.Path.Combine(temporary, "d");
        Directory.CreateSymbolicLink(link, full);
        return new(System.IO.Path.Combine(link, Name), temporary);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_temporary is null)
            return;
        // The link only: never what it leads to.
        Directory.Delete(System.IO.Path.Combine(_temporary, "d"));
        Directory.Delete(_temporary);
    }
}
