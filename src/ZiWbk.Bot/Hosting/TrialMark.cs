using ZiWbk.Storage;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Bot.Hosting;

/// <summary>The file that marks a folder as one for trial. Made-up moments never come among real ones.</summary>
internal static class TrialMark
{
    private const string Name = "trial";

    /// <summary>Whether a folder bears the mark.</summary>
    public static bool Stands(DataFolder folder) => File.Exists(Path.Combine(folder.Path, Name));

    /// <summary>Marks a folder in which nothing has happened yet; one that is marked already stays so.</summary>
    /// <exception cref="StorageRefusedException">It holds real data.</exception>
    public static void Set(DataFolder folder, StatusStore store)
    {
        if (Stands(folder))
            return;
        if (store.Current.Sequence > 0)
            throw new StorageRefusedException(
                $"Folder data {folder.Path} berisi data sungguhan, jadi waktunya tidak dapat ditentukan sendiri. Pakailah folder baru.",
                $"The data folder {folder.Path} holds real data, so its time cannot be set. Use a new folder.");
        var disk = new RealDisk(folder.Path);
        using (var file = disk.OpenAppend(Name))
            file.Flush();
        disk.FlushFolder("");
    }
}
