using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ZiWbk.Status;
using ZiWbk.Status.Json;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Snapshots;

/// <summary>What stood after an event.</summary>
/// <param name="Regency">What stood.</param>
/// <param name="Chain">The hash of the event's line.</param>
internal sealed record Snapshot(Regency Regency, string Chain);

/// <summary>
/// Snapshots of what stands, so that a start folds only what came after. One that is damaged, of another form, or not of this
/// journal is passed over: the journal alone is enough.
/// </summary>
internal static class SnapshotFile
{
    // What an event does to what stands may change with any build; a snapshot of another build says what that one would have
    // made of the journal. So it is passed over, and the first start of a new build folds everything once.
    private static readonly string _build = typeof(Regency).Module.ModuleVersionId.ToString("n");

    /// <summary>Where they lie in the data folder.</summary>
    public const string Folder = "snapshots";

    private const int Kept = 2;

    /// <summary>The newest sound snapshot, or null.</summary>
    public static Snapshot? Newest(IDisk disk) =>
        disk.List(Folder).Where(IsSnapshot).Reverse().Select(name => Read(disk.ReadAll($"{Folder}/{name}"))).FirstOrDefault(snapshot => snapshot is not null);

    /// <summary>Writes a snapshot; older ones than the last two go, and half-written ones.</summary>
    public static void Write(IDisk disk, Snapshot snapshot)
    {
        disk.CreateFolder(Folder);
        disk.FlushFolder("");
        var body = JsonSerializer.SerializeToUtf8Bytes(snapshot.Regency, StatusJson.Default.Regency);
        var head = $"ziwbk-snapshot {_build} {snapshot.Chain} {Convert.ToHexStringLower(SHA256.HashData(body))}\n";
        disk.WriteWhole($"{Folder}/{snapshot.Regency.Sequence.ToString("d12", CultureInfo.InvariantCulture)}.snapshot", file =>
        {
            file.Write(Encoding.ASCII.GetBytes(head));
            file.Write(body);
        });
        // What a process that was ended left half written goes too.
        var names = disk.List(Folder);
        foreach (var old in names.Except(names.Where(IsSnapshot).Reverse().Take(Kept)))
            disk.Delete($"{Folder}/{old}");
    }

    /// <summary>Deletes all snapshots, half-written ones too.</summary>
    public static void Clear(IDisk disk)
    {
        disk.CreateFolder(Folder);
        foreach (var name in disk.List(Folder))
            disk.Delete($"{Folder}/{name}");
        // Also where it is empty: a process killed here before had deleted them, but not for good.
        disk.FlushFolder(Folder);
    }

    private static bool IsSnapshot(string name) => name.EndsWith(".snapshot", StringComparison.Ordinal);

    private static Snapshot? Read(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf((byte)'\n');
        if (end is < 0 or > 256)
            return null;
        var head = Encoding.ASCII.GetString(bytes, 0, end).Split(' ');
        var body = bytes.AsSpan(end + 1);
        if (head is not ["ziwbk-snapshot", var build, var chain, var sum] || build != _build || sum != Convert.ToHexStringLower(SHA256.HashData(body)))
            return null;
        try
        {
            return JsonSerializer.Deserialize(body, StatusJson.Default.Regency) is { } regency ? new(regency, chain) : null;
        }
        catch (JsonException)
        {
            // Sound but of a shape this program no longer has.
            return null;
        }
    }
}
