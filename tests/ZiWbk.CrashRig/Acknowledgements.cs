using System.Text;
using ZiWbk.Status.Commands;

namespace ZiWbk.CrashRig;

/// <summary>
/// What has been promised, told to the test through a pipe, which outlives this process. A line goes out in one write before
/// the next command is given: so whoever reads it knows that the promise was made.
/// </summary>
/// <remarks>
/// <c>+ ID EVENTS [HASH]</c> recorded; <c>= ID</c> had its effect before; <c>- ID</c> nothing to record; <c>f HASH</c> a file is
/// on disk.
/// </remarks>
internal sealed class Acknowledgements(Stream output)
{
    private readonly Lock _gate = new();

    public void Tell(string id, Outcome outcome, string? hash = null) => Tell(
        outcome.Repeated ? $"= {id}"
        : outcome.Events.IsEmpty ? $"- {id}"
        : hash is null ? $"+ {id} {outcome.Events.Length}"
        : $"+ {id} {outcome.Events.Length} {hash}");

    public void TellFile(string hash) => Tell($"f {hash}");

    private void Tell(string line)
    {
        var bytes = Encoding.ASCII.GetBytes(line + "\n");
        lock (_gate)
            output.Write(bytes);
    }
}
