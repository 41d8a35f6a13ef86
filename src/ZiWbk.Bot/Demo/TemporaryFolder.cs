using System.Diagnostics;
using System.Globalization;
using ZiWbk.Storage;

namespace ZiWbk.Bot.Demo;

/// <summary>A folder that lives as long as the process that made it. What a killed process left is removed at the next start.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "ziwbk-demo-";

    private TemporaryFolder(string path) => Path = path;

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Makes one, its owner's alone.</summary>
    public static TemporaryFolder Create()
    {
        RemoveLeftOver();
        return new(Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-").FullName);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }

    internal static void RemoveLeftOver()
    {
        foreach (var folder in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories($"{Prefix}*"))
        {
            // A link could lead to somebody's real folder.
            if (folder.Attributes.HasFlag(FileAttributes.ReparsePoint) || Lives(folder.Name))
                continue;
            try
            {
                // A process seen from another namespace has another number, but it holds its folder all the same.
                DataFolder.Hold(folder.FullName).Dispose();
                folder.Delete(recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or StorageRefusedException)
            {
                // Another user's, held, or removed by another start at this moment: it is not ours to care about.
            }
        }
    }

    private static bool Lives(string name)
    {
        var number = name[Prefix.Length..].Split('-')[0];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process))
            return true;
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
