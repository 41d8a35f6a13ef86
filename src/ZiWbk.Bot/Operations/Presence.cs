using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Operations;

/// <summary>Asks whether anybody is there.</summary>
internal sealed record Presence : Operation
{
    public override Task<OperationResult> RunAsync(StatusHost host) => Task.FromResult(Results.Of("Ada.", "Present.", new JsonObject()));
}
