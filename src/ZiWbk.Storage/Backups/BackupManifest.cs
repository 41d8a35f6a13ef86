using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiWbk.Storage.Backups;

/// <summary>What a backup holds, written last: a folder without it is no backup.</summary>
/// <param name="Made">When, UTC.</param>
/// <param name="Sequence">The last event.</param>
/// <param name="Head">The hash of its line.</param>
/// <param name="Files">SHA-256 by relative path.</param>
public sealed record BackupManifest(DateTimeOffset Made, long Sequence, string Head, SortedDictionary<string, string> Files)
{
    /// <summary>The manifest's name in the folder.</summary>
    public const string FileName = "backup.json";

    /// <summary>Reads a backup's manifest and holds every file against it.</summary>
    /// <exception cref="StorageRefusedException">It is no backup, or not as it was made.</exception>
    public static BackupManifest Check(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw new StorageRefusedException(
                $"{folder} bukan folder cadangan: {FileName} tidak ada di dalamnya.",
                $"{folder} is no backup: it holds no {FileName}.");
        BackupManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(File.ReadAllText(path), BackupJson.Default.BackupManifest) ?? throw new JsonException("empty");
            if (manifest.Files is null || manifest.Head is null)
                throw new JsonException("incomplete");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Damaged(folder, FileName, exception);
        }

        foreach (var (name, hash) in manifest.Files)
        {
            try
            {
                if (!IsInside(folder, name, out var file) || !File.Exists(file) || HashOf(file) != hash)
                    throw Damaged(folder, name, null);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw Damaged(folder, name, exception);
            }
        }

        return manifest;
    }

    // The manifest is outside data: a path in it must not lead out of the folder.
    private static bool IsInside(string folder, string name, out string file)
    {
        file = "";
        if (name.Contains('\0', StringComparison.Ordinal))
            return false;
        file = Path.GetFullPath(Path.Combine(folder, name));
        return file.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    internal static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static StorageRefusedException Damaged(string folder, string name, Exception? cause) => new(
        $"Cadangan {folder} rusak: {name} tidak seperti saat dibuat.",
        $"The backup {folder} is damaged: {name} is not as it was made.",
        cause);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(BackupManifest))]
[JsonSerializable(typeof(RestoreMark))]
internal sealed partial class BackupJson : JsonSerializerContext;
