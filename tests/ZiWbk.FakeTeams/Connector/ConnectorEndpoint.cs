using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTeams;

/// <summary>Takes a request to the connector all the way: token, path, injected faults, limits, what it does, the answer, the record.</summary>
internal sealed class ConnectorEndpoint(TeamsServer teams, World world, Ledger ledger)
{
    private readonly Limits _limits = new(world.Settings.EnforceLimits);
    private readonly Conversations _conversations = new(teams, world);
    private readonly Rosters _rosters = new(world);

    public async Task HandleAsync(HttpContext http)
    {
        ConnectorCall? call = null;
        Fault? fault = null;
        Reply reply = new(200, null);
        Refused? refused = null;
        try
        {
            Authorize(http);
            call = await ConnectorCall.ReadAsync(http, teams.ServicePath);
            fault = teams.Faults.For(call);
            if (fault?.Harm is Harm.CutBefore or Harm.SilenceBefore)
            {
                Record(call, 0, injected: true);
                fault.Happens();
                await BreakAsync(http, fault.Harm == Harm.CutBefore);
                return;
            }

            if (fault?.Harm == Harm.Refuse)
                throw new Refused(fault.Status, fault.Code, "Injected.") { RetryAfter = fault.RetryAfter, IsInjected = true };
            reply = Execute(call);
        }
        catch (Refused e)
        {
            refused = e;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        Settle(http, call, refused, reply);
        fault?.Happens();
        await AnswerAsync(http, fault, refused, reply);
    }

    private void Authorize(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal))
            throw Refused.Fault(401, "Unauthorized", "There is no bearer token.");
        if (!teams.Tokens.IsGood(header[7..]))
            throw new Refused(401, "Unauthorized", "The token is not one that is good now.");
    }

    private Reply Execute(ConnectorCall call)
    {
        var thread = call.Conversation ?? "new";
        var isSend = call.Method is "POST" or "PUT";
        if (call.Conversation is not null || isSend)
            _limits.Check(call.Conversation is null ? $"new {Random.Shared.NextInt64()}" : thread, isSend, world.Now);
        lock (world.Gate)
        {
            return (call.Method, call.Parts) switch
            {
                ("POST", ["conversations"]) => _conversations.Create(call),
                ("POST", ["conversations", var id, "activities"]) => _conversations.Send(call, id, null),
                ("POST", ["conversations", var id, "activities", var to]) => _conversations.Send(call, id, to),
                ("PUT", ["conversations", var id, "activities", var activity]) => _conversations.Update(call, id, activity),
                ("DELETE", ["conversations", var id, "activities", var activity]) => _conversations.Delete(id, activity),
                ("GET", ["conversations", var id, "members"]) => _rosters.All(id),
                ("GET", ["conversations", var id, "members", var member]) => _rosters.One(id, member),
                ("GET", ["conversations", var id, "pagedmembers"]) => _rosters.Page(id, call),
                ("GET", ["teams", var id]) => _rosters.Team(id),
                ("GET", ["teams", var id, "conversations"]) => _rosters.Channels(id),
                ("GET", ["attachments", var id, "views", "original"]) => teams.Drive.Inline(id),
                _ => throw Refused.Fault(404, "NotFound", $"There is no {call.Method} of this path."),
            };
        }
    }

    private void Settle(HttpContext http, ConnectorCall? call, Refused? refused, Reply reply)
    {
        var request = $"{http.Request.Method} {http.Request.Path}";
        foreach (var fault in call?.Faults ?? [])
            ledger.Add(new Violation(request, fault, call!.Text));
        if (refused is { IsFault: true })
            ledger.Add(new Violation(request, $"{refused.Status} {refused.Code}: {refused.Message}", call?.Text ?? ""));
        ledger.Add(new Call(world.Now, http.Request.Method, http.Request.Path.Value ?? "", call?.Conversation, refused?.Status ?? reply.Status, refused?.IsInjected == true));
    }

    private void Record(ConnectorCall call, int status, bool injected) => ledger.Add(new Call(world.Now, call.Method, call.Path, call.Conversation, status, injected));

    private static async Task AnswerAsync(HttpContext http, Fault? fault, Refused? refused, Reply reply)
    {
        if (refused is not null)
        {
            if (refused.RetryAfter is { } seconds)
                http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await WriteAsync(http, new(refused.Status, refused.Body()));
            return;
        }

        switch (fault?.Harm)
        {
            case Harm.CutAfter or Harm.SilenceAfter:
                await BreakAsync(http, fault.Harm == Harm.CutAfter);
                break;
            case Harm.RefuseAfter:
                await WriteAsync(http, new(fault.Status, new Refused(fault.Status, fault.Code, "Injected.").Body()));
                break;
            case Harm.Empty:
                await WriteAsync(http, new(fault.Status, null));
                break;
            default:
                if (fault?.Harm == Harm.Delay)
                    await Task.Delay(fault.Pause, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await WriteAsync(http, reply);
                break;
        }
    }

    private static async Task BreakAsync(HttpContext http, bool now)
    {
        if (now)
            http.Abort();
        else
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    internal static async Task WriteAsync(HttpContext http, Reply reply)
    {
        http.Response.StatusCode = reply.Status;
        var body = reply.Bytes ?? (reply.Body is null ? [] : Encoding.UTF8.GetBytes(reply.Body.ToJsonString()));
        http.Response.ContentType = reply.Bytes is not null ? reply.Type ?? "application/octet-stream" : reply.Body is null ? null : "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

/// <summary>An answer: a status, and a body of JSON or bytes or nothing.</summary>
internal sealed record Reply(int Status, JsonNode? Body, byte[]? Bytes = null, string? Type = null);
