using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>What Teams says when it does not do what it was asked.</summary>
internal sealed class Refused(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>The request itself was wrong, rather than the world being so.</summary>
    public bool IsFault { get; private init; }

    /// <summary>An injected fault.</summary>
    public bool IsInjected { get; init; }

    /// <summary>In seconds.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>A request that no state of the world would make right.</summary>
    public static Refused Fault(int status, string code, string message) => new(status, code, message) { IsFault = true };

    /// <summary>The same, in the words for a body that cannot be used.</summary>
    public static Refused BadSyntax(string message) => Fault(400, "BadSyntax", message);

    /// <summary>A request in order, on a world that does not allow it now.</summary>
    public static Refused State(int status, string code, string message) => new(status, code, message);

    public JsonObject Body() => new() { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message } };
}
