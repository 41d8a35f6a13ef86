using System.Text.Json;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Evidence;
using ZiWbk.Storage.Journal;
using ZiWbk.Storage.Projection;
using ZiWbk.Storage.Snapshots;

namespace ZiWbk.Storage.Backups;

/// <summary>What a restore is about to do, written before it begins, so that a start can finish it.</summary>
/// <param name="From">The backup.</param>
/// <param name="SetAside">Where the data goes that stood before.</param>
/// <param name="Erased">People whose data had been erased in what stood before: the backup may bring it back, so it is erased again.</param>
public sealed record RestoreMark(string From, string SetAside, IReadOnlyList<string> Erased);

/// <summary>
/// Puts a backup in the place of a data folder's content. What stood before is set aside beside the folder, never deleted. Cut
/// off at any moment, it either has not begun or is finished by the next start.
/// </summary>
public static class Restore
{
    private const string Staging = "restoring";
    private const string MarkName = "ready.json";
    private const string FinishedName = "restored.json";

    private static readonly string[] _parts = [StatusStore.JournalFolder, EvidenceStore.Folder];
    private static readonly string[] _remade = [SnapshotFile.Folder, .. DocumentFile.Names];

    /// <summary>Checks a backup, copies it into the data folder and puts it in place. The folder is held and its store closed.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="backup">The backup.</param>
    /// <param name="now">The moment, for the name of what is set aside.</param>
    /// <param name="erased">Whose data is to be erased again, from <see cref="StatusStore.ErasedSince"/>.</param>
    /// <exception cref="StorageRefusedException">It is no backup, is damaged, or cannot be copied.</exception>
    public static BackupManifest Run(DataFolder folder, string backup, DateTimeOffset now, params IReadOnlyList<PersonId> erased)
    {
        var source = Path.GetFullPath(backup);
        var manifest = BackupManifest.Check(source);
        var staging = Path.Combine(folder.Path, Staging);
        try
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
            var disk = new RealDisk(staging);
            // Both are staged, empty or not: that one is no longer staged then says that it has been put in place.
            foreach (var part in _parts)
                disk.CreateFolder(part);
            foreach (var name in manifest.Files.Keys.Where(name => _parts.Any(part => name.StartsWith(part + "/", StringComparison.Ordinal))))
            {
                disk.CreateFolder(Path.GetDirectoryName(name)!);
                using var file = disk.OpenAppend(name);
                using var from = File.OpenRead(Path.Combine(source, name));
                var buffer = new byte[1 << 16];
                for (int read; (read = from.Read(buffer)) > 0;)
                    file.Write(buffer.AsSpan(0, read));
                file.Flush();
            }

            // Folded too: a journal this program cannot read must not take the place of one it can.
            using (var check = JournalFile.Open(disk, StatusStore.JournalFolder, EventCodec.Current, new JournalFold(null, EventCodec.Current).Visit))
            {
                if (check.Head != manifest.Head)
                    throw new StorageRefusedException($"Jurnal pada cadangan {source} tidak utuh.", $"The journal in the backup {source} is not whole.");
            }

            var mark = new RestoreMark(source, SetAside(folder.Path, staging, now), [.. erased.Select(person => person.ToString())]);
            disk.WriteWhole(MarkName, file => file.Write(JsonSerializer.SerializeToUtf8Bytes(mark, BackupJson.Default.RestoreMark)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageRefusedException(
                $"Cadangan {source} tidak dapat disalin ke folder data. Periksa izin dan ruang kosongnya.",
                $"The backup {source} cannot be copied into the data folder. Check its permissions and free space.",
                exception);
        }

        Finish(folder.Path);
        return manifest;
    }

    // Found and tried before anything is promised: beside a mounted folder lies another disk, and nothing can be moved there.
    private static string SetAside(string folder, string staging, DateTimeOffset now)
    {
        var first = $"{folder}-before-restore-{now.UtcDateTime:yyyyMMdd-HHmmss}";
        var aside = first;
        for (var at = 2; Path.Exists(aside); at++)
            aside = $"{first}-{at}";
        var probe = Path.Combine(staging, "probe");
        Directory.CreateDirectory(probe);
        Directory.Move(probe, aside);
        return aside;
    }

    /// <summary>Finishes a restore that was made ready; null where none was, or where its end has been noted.</summary>
    internal static RestoreMark? Finish(string folder)
    {
        var finished = Path.Combine(folder, FinishedName);
        var staging = Path.Combine(folder, Staging);
        var ready = Path.Combine(staging, MarkName);
        if (!File.Exists(ready))
        {
            // Staged but never ready: it has not begun.
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
            return File.Exists(finished) ? Read(finished) : null;
        }

        var mark = Read(ready);
        Directory.CreateDirectory(mark.SetAside);
        foreach (var part in _parts)
        {
            var staged = Path.Combine(staging, part);
            var standing = Path.Combine(folder, part);
            var aside = Path.Combine(mark.SetAside, part);
            // Done before a cut: what stands is the backup's already.
            if (!Directory.Exists(staged))
                continue;
            if (Directory.Exists(standing))
                Directory.Move(standing, aside);
            Directory.Move(staged, standing);
        }

        foreach (var name in _remade.Select(name => Path.Combine(folder, name)))
        {
            if (Directory.Exists(name))
                Directory.Delete(name, recursive: true);
            File.Delete(name);
        }

        File.Move(ready, finished, overwrite: true);
        Directory.Delete(staging, recursive: true);
        new RealDisk(folder).FlushFolder("");
        return mark;
    }

    /// <summary>The restore's end has been noted in the journal.</summary>
    internal static void Forget(string folder) => File.Delete(Path.Combine(folder, FinishedName));

    private static RestoreMark Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllText(path), BackupJson.Default.RestoreMark)
        ?? throw new StorageRefusedException($"{path} tidak terbaca.", $"{path} cannot be read.");
}
