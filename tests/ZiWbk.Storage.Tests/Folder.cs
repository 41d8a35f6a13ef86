using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Storage;

/// <summary>A data folder of a test, deleted after it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("ziwbk-storage-");

    public static Instrument Instrument { get; } = Official.Lke;

    public string Data => System.IO.Path.Combine(_root.FullName, "data");

    public string Beside(string name) => System.IO.Path.Combine(_root.FullName, name);

    public async Task<OpenStore> OpenAsync(StoreOptions? options = null)
    {
        var held = DataFolder.Hold(Data);
        try
        {
            return new(held, await StatusStore.OpenAsync(held, Options(options)));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public static StoreOptions Options(StoreOptions? options = null) =>
        (options ?? new()) with { Rulebook = Rules.Book };

    public void Dispose()
    {
        foreach (var beside in Directory.GetDirectories(System.IO.Path.GetDirectoryName(_root.FullName)!, _root.Name + "*"))
            Directory.Delete(beside, recursive: true);
    }
}

/// <summary>A store with the folder it is in.</summary>
internal sealed class OpenStore(DataFolder folder, StatusStore store) : IAsyncDisposable
{
    public StatusStore Store => store;

    public DataFolder Held => folder;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }
}
