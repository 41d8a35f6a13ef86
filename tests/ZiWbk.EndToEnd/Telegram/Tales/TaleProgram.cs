namespace ZiWbk.EndToEnd.Telegram.Tales;

/// <summary>
/// The program in a folder of its own, as it is published, but without the regency's offices: so that a folder that holds the tales' town
/// stays that town.
/// </summary>
internal static class TaleProgram
{
    private static readonly string _offices = Path.Combine("dialogs", "units") + Path.DirectorySeparatorChar;

    /// <summary>Copies it.</summary>
    /// <param name="to">A folder that is not there yet.</param>
    /// <returns>The folder.</returns>
    public static string Copy(string to)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(AppContext.BaseDirectory, file);
            if (name.StartsWith(_offices, StringComparison.Ordinal))
                continue;
            var copy = Path.Combine(to, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }
}
