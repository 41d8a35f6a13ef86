using System.Text.Json;
using ZiWbk.Status.Events;
using ZiWbk.Status.Operations;
using ZiWbk.Storage.Backups;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Evidence;
using ZiWbk.Storage.Journal;
using ZiWbk.Storage.Projection;

namespace ZiWbk.Storage;

/// <summary>The part that copies everything away while turns go on.</summary>
public sealed partial class StatusStore
{
    /// <summary>
    /// Copies journal, evidence and documents as they stand at one moment. The folder appears under its name only when it is
    /// complete and checked.
    /// </summary>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="target">A folder that is not there yet, or is empty.</param>
    /// <exception cref="StorageRefusedException">The folder is not empty, lies in the data folder or cannot be written.</exception>
    public async Task<BackupManifest> BackUpAsync(Actor actor, string target)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        var partial = folder + ".partial";
        if (Folder is null || partial == Folder || (folder + Path.DirectorySeparatorChar).StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new StorageRefusedException($"Cadangan tidak boleh di dalam folder data: {folder}.", $"A backup must not lie in the data folder: {folder}.");
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new StorageRefusedException($"{folder} sudah berisi. Sebutkan folder baru atau kosong.", $"{folder} is not empty. Name a new or empty folder.");

        await _operation.WaitAsync();
        try
        {
            if (Directory.Exists(partial))
                Directory.Delete(partial, recursive: true);
            var manifest = await CopyAsync(partial);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(partial, folder);
            new RealDisk(Path.GetDirectoryName(folder)!).FlushFolder("");
            await SubmitAsync(Now(actor), new NoteBackup(folder));
            return manifest;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageRefusedException(
                $"Cadangan ke {folder} tidak dapat ditulis. Periksa izin dan ruang kosongnya.",
                $"The backup cannot be written to {folder}. Check its permissions and free space.",
                exception);
        }
        finally
        {
            DeleteHalf(partial);
            _operation.Release();
        }
    }

    // Half a backup helps nobody and holds people's data that an erasure would not know of.
    private static void DeleteHalf(string partial)
    {
        try
        {
            if (Directory.Exists(partial))
                Directory.Delete(partial, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next backup to the same place tries again.
        }
    }

    private async Task<BackupManifest> CopyAsync(string partial)
    {
        var copy = new RealDisk(partial);
        // One quiet moment fixes what is copied; the copying itself holds nobody up, for no byte before that point changes.
        var moment = await _commit.WhileQuietAsync(regency => (
            regency.Sequence,
            _journal.Head,
            Segments: JournalScan.Segments(_disk, JournalFolder).Select(name => (Name: name, Length: Length($"{JournalFolder}/{name}"))).ToArray(),
            Evidence: regency.Evidence.Values.Select(item => item.File?.Hash).OfType<string>().Distinct().ToArray()));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        copy.CreateFolder(JournalFolder);
        foreach (var (name, length) in moment.Segments)
            Copy(copy, $"{JournalFolder}/{name}", length, files, partial);
        foreach (var hash in moment.Evidence.Where(hash => _disk.Exists(EvidenceStore.PathOf(hash))))
        {
            copy.CreateFolder(Path.GetDirectoryName(EvidenceStore.PathOf(hash))!);
            Copy(copy, EvidenceStore.PathOf(hash), long.MaxValue, files, partial);
        }

        if (_projection is not null)
        {
            try
            {
                await _projection.CopyToAsync(Path.Combine(partial, StatusProjection.FileName));
            }
            catch (TimeoutException exception)
            {
                throw new IOException($"{StatusProjection.FileName} does not answer.", exception);
            }

            files[StatusProjection.FileName] = BackupManifest.HashOf(Path.Combine(partial, StatusProjection.FileName));
        }

        using (var check = JournalFile.Open(copy, JournalFolder, EventCodec.Current))
        {
            if (check.Head != moment.Head)
                throw new StorageRefusedException("Salinan jurnal tidak sama dengan aslinya.", "The copy of the journal is not the same as the journal.");
        }

        var manifest = new BackupManifest(_options.Clock.GetUtcNow(), moment.Sequence, moment.Head, files);
        copy.WriteWhole(BackupManifest.FileName, file => file.Write(JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest)));
        return manifest;
    }

    private long Length(string path)
    {
        using var stream = _disk.OpenRead(path);
        return stream.Length;
    }

    private void Copy(RealDisk copy, string path, long length, SortedDictionary<string, string> files, string partial)
    {
        using (var from = _disk.OpenRead(path))
        using (var to = copy.OpenAppend(path))
        {
            var buffer = new byte[1 << 16];
            for (int read; length > 0 && (read = from.Read(buffer, 0, (int)Math.Min(buffer.Length, length))) > 0; length -= read)
                to.Write(buffer.AsSpan(0, read));
            to.Flush();
        }

        files[path] = BackupManifest.HashOf(Path.Combine(partial, path));
    }
}
