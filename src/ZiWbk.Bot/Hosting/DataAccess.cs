using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using ZiWbk.Assessment;
using ZiWbk.Bot.Operations;
using ZiWbk.Documents;
using ZiWbk.Storage;

namespace ZiWbk.Bot.Hosting;

/// <summary>Runs an operation on a data folder: through the server that holds it, else by opening it here.</summary>
internal static class DataAccess
{
    // A server that is starting or stopping holds the folder for a moment without listening.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <exception cref="DocumentRefusedException">It is refused.</exception>
    /// <exception cref="StorageRefusedException">It is refused by the storage.</exception>
    public static async Task<OperationResult> RunAsync(string data, Operation operation)
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (true)
        {
            if (await TryServerAsync(data, operation) is { } reply)
                return reply.Result ?? throw new DocumentRefusedException(reply.Refusal ?? Unknown);
            try
            {
                await using var host = await StatusHost.OpenAsync(data);
                return await host.RunAsync(operation);
            }
            catch (FolderInUseException) when (TimeProvider.System.GetUtcNow() < until)
            {
                await Task.Delay(100);
            }
        }
    }

    private static Bilingual Unknown => new("Server tidak menjawab dengan benar.", "The server gave no proper answer.");

    /// <summary>Whether a server that can be asked holds the folder.</summary>
    public static async Task<bool> IsServedAsync(string data) => await TryServerAsync(data, new Presence()) is not null;

    private static async Task<OperationReply?> TryServerAsync(string data, Operation operation)
    {
        using var socket = SocketPath.Of(data);
        if (!File.Exists(socket.Path))
            return null;
        var connected = false;
        using var client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (_, cancel) =>
            {
                var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket.Path), cancel);
                connected = true;
                return new NetworkStream(connection, ownsSocket: true);
            },
        })
        {
            BaseAddress = new Uri("http://localhost"),
            // A backup of years of evidence takes its time.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        try
        {
            using var response = await client.PostAsJsonAsync(OperationServer.Route, operation, OperationJson.Default.Operation);
            if (response.StatusCode == HttpStatusCode.RequestEntityTooLarge)
                throw new DocumentRefusedException("Berkas terlalu besar.", "The file is too large.");
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync(OperationJson.Default.OperationReply);
        }
        catch (HttpRequestException) when (!connected)
        {
            return null;
        }
        catch (HttpRequestException exception)
        {
            throw new StorageRefusedException(
                "Server berhenti di tengah pekerjaan. Periksa hasilnya sebelum mengulangi.",
                "The server ended in the middle of the work. Check what was done before repeating it.",
                exception);
        }
    }
}
