using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Bot.Conversations;

/// <summary>Keeps files of evidence in the data folder that is open.</summary>
internal sealed class EvidenceFiles(StatusHost host) : IEvidenceFiles
{
    public KeptFile Keep(IncomingFile file)
    {
        var kept = host.Evidence.Save(new MemoryStream(file.Content.ToArray(), writable: false), file.Name);
        return new(kept.File, kept.Name, kept.Refusal);
    }

    public ReadOnlyMemory<byte>? Find(string hash)
    {
        if (!host.Evidence.IsStored(hash))
            return null;
        using var stream = host.Evidence.Open(hash);
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
