using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Hosting;

/// <summary>
/// Takes operations through the data folder's socket while the process holds the folder. Whoever may open the folder may use
/// it; nothing listens on the network.
/// </summary>
internal sealed class OperationServer : IAsyncDisposable
{
    /// <summary>An operation carries a workbook at most; a workbook in base 64 and some fields stay below this.</summary>
    public const long LargestRequest = 64 << 20;

    /// <summary>Where operations are posted.</summary>
    public const string Route = "/operation";

    private readonly WebApplication _application;
    private readonly SocketPath _socket;

    private OperationServer(WebApplication application, SocketPath socket)
    {
        _application = application;
        _socket = socket;
    }

    /// <summary>Starts to listen in a folder held by this process.</summary>
    public static async Task<OperationServer> StartAsync(string data, StatusHost host)
    {
        var socket = SocketPath.Of(data);
        // Left behind by a process that was killed: the folder's lock says that it is dead.
        File.Delete(socket.Path);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.ListenUnixSocket(socket.Path);
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var application = builder.Build();
        application.Run(context => AnswerAsync(context, host));
        await application.StartAsync();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(socket.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return new(application, socket);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // An operation under way is finished first.
        await _application.StopAsync();
        await _application.DisposeAsync();
        File.Delete(_socket.Path);
        _socket.Dispose();
    }

    private static async Task AnswerAsync(HttpContext context, StatusHost host)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.Request.Path != Route)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        OperationReply reply;
        try
        {
            var operation = await context.Request.ReadFromJsonAsync(OperationJson.Default.Operation, context.RequestAborted);
            reply = new(await host.RunAsync(operation!), null);
        }
        catch (Exception exception) when (Refusals.Of(exception) is { } refusal)
        {
            reply = new(null, refusal);
        }

        await context.Response.WriteAsJsonAsync(reply, OperationJson.Default.OperationReply, cancellationToken: context.RequestAborted);
    }
}
