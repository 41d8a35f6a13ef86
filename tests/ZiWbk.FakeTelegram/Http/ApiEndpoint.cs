using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTelegram;

/// <summary>Takes a request all the way: token, body, injected faults, specification, the method, the answer, the record.</summary>
internal sealed class ApiEndpoint(World world, MethodTable methods, SpecificationCheck? check, Ledger ledger, Faults faults, Limits limits)
{
    private readonly Polling _polling = new(world);
    private readonly string _prefix = $"/bot{world.Settings.Token}/";

    public async Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (path.StartsWith("/file/bot", StringComparison.Ordinal))
        {
            await FileEndpoint.HandleAsync(http, world);
            return;
        }

        if (!path.StartsWith(_prefix, StringComparison.Ordinal) || path.Length == _prefix.Length)
        {
            await AnswerAsync(http, NoSuchBot(path));
            return;
        }

        await HandleAsync(http, path[_prefix.Length..]);
    }

    /// <summary>A method that stood in the answer to a webhook: carried out, its result lost.</summary>
    public async Task HandleInPlaceAsync(ApiCall call)
    {
        try
        {
            var buffer = new ArrayBufferWriter<byte>();
            Execute(call, buffer);
            Settle(call, null, injected: false);
        }
        catch (Refused refused)
        {
            Settle(call, refused, injected: false);
        }

        await Task.CompletedTask;
    }

    private async Task HandleAsync(HttpContext http, string method)
    {
        var call = new ApiCall(method);
        Refused? refused = null;
        Fault? fault = null;
        var buffer = new ArrayBufferWriter<byte>(512);
        try
        {
            call = await CallReader.ReadAsync(http, method);
            fault = faults.For(call);
            if (fault?.Harm == Harm.CutBefore)
            {
                http.Abort();
                ledger.Add(new Call(world.Now, method, Chat(call), 0));
                fault.Happens();
                return;
            }

            if (fault?.Harm == Harm.SilenceBefore)
            {
                ledger.Add(new Call(world.Now, method, Chat(call), 0));
                fault.Happens();
                await SilenceAsync(http);
                return;
            }

            if (fault?.Harm == Harm.Refuse)
                throw fault.Refused;
            limits.Check(call, world.Now);
            await ExecuteAsync(call, buffer);
        }
        catch (Refused e)
        {
            refused = e;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        Settle(call, refused, injected: fault?.Harm == Harm.Refuse);
        fault?.Happens();
        if (fault is { Harm: Harm.CutAfter })
            http.Abort();
        else if (fault is { Harm: Harm.SilenceAfter })
            await SilenceAsync(http);
        else
            await AnswerLateAsync(http, fault, refused, buffer);
    }

    private static async Task SilenceAsync(HttpContext http) =>
        await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static async Task AnswerLateAsync(HttpContext http, Fault? fault, Refused? refused, ArrayBufferWriter<byte> buffer)
    {
        if (fault is { Harm: Harm.Delay })
            await Task.Delay(fault.Pause, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (refused is not null)
            await AnswerAsync(http, refused);
        else
            await WriteAsync(http, 200, buffer.WrittenMemory);
    }

    private async Task ExecuteAsync(ApiCall call, ArrayBufferWriter<byte> buffer)
    {
        if (!call.Method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
        {
            Execute(call, buffer);
            return;
        }

        Examine(call);
        var batch = await _polling.GetAsync(call);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteBoolean("ok", true);
        json.WriteStartArray("result");
        foreach (var update in batch)
            json.WriteRawValue(update.Body, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Execute(ApiCall call, ArrayBufferWriter<byte> buffer)
    {
        Examine(call);
        var method = methods.Find(call.Method) ?? throw Unknown(call);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteBoolean("ok", true);
        json.WritePropertyName("result");
        lock (world.Gate)
            method(call, json);
        json.WriteEndObject();
    }

    private void Examine(ApiCall call)
    {
        if (world.ClosedBy is not null)
            throw Refused.Plain(401, "Unauthorized");
        check?.Examine(call);
    }

    private Refused Unknown(ApiCall call)
    {
        if (check is null || check.Knows(call.Method))
            call.Faults.Add("not simulated");
        return Refused.Plain(404, "Not Found: method not found", isFault: true);
    }

    private void Settle(ApiCall call, Refused? refused, bool injected)
    {
        var now = world.Now;
        ledger.Add(new Call(now, call.Method, Chat(call), refused?.Code ?? 200));
        foreach (var fault in call.Faults)
            ledger.Add(new Violation(call.Method, fault, call.Body));
        if (refused is { IsFault: true })
            ledger.Add(new Violation(call.Method, refused.Message, call.Body));
        else if (refused is not null)
            ledger.Add(new Refusal(now, call.Method, refused.Code, refused.Message, injected));
    }

    private static long? Chat(ApiCall call) => call.Has("chat_id") ? call.Long("chat_id") : null;

    private static Refused NoSuchBot(string path)
    {
        if (!path.StartsWith("/bot", StringComparison.Ordinal) || path.IndexOf('/', 1) < 0)
            return Refused.Plain(404, "Not Found");
        var token = path[4..path.IndexOf('/', 1)];
        var colon = token.IndexOf(':');
        return colon > 0 && long.TryParse(token[..colon], out _)
            ? Refused.Plain(401, "Unauthorized")
            : Refused.Plain(401, "Unauthorized: invalid token specified");
    }

    internal static async Task AnswerAsync(HttpContext http, Refused refused)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok", false);
            json.WriteNumber("error_code", refused.Code);
            json.WriteString("description", refused.Message);
            if (refused.RetryAfter is not null || refused.MigrateTo is not null)
            {
                json.WriteStartObject("parameters");
                if (refused.RetryAfter is { } seconds)
                    json.WriteNumber("retry_after", seconds);
                if (refused.MigrateTo is { } chat)
                    json.WriteNumber("migrate_to_chat_id", chat);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (refused.RetryAfter is { } after)
            http.Response.Headers.RetryAfter = after.ToString(CultureInfo.InvariantCulture);
        await WriteAsync(http, refused.Code, buffer.WrittenMemory);
    }

    private static async Task WriteAsync(HttpContext http, int code, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = code;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
