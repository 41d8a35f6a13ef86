namespace ZiWbk.Channels.Web;

/// <summary>Bytes that a browser may fetch.</summary>
internal sealed record Attachment(ReadOnlyMemory<byte> Bytes, string Mime, string? FileName);

/// <summary>
/// The pictures and files of messages, kept in memory as they were when the message was sent: whether the person may see them
/// was checked then, and may be otherwise by the time of a click. The oldest go first.
/// </summary>
internal sealed class Attachments(long most)
{
    private readonly Dictionary<string, Attachment> _kept = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();
    private readonly Lock _lock = new();
    private long _bytes;

    public void Keep(string session, string name, Attachment attachment)
    {
        var key = Key(session, name);
        lock (_lock)
        {
            if (_kept.TryGetValue(key, out var before))
                _bytes -= before.Bytes.Length;
            else
                _order.AddLast(key);
            _kept[key] = attachment;
            _bytes += attachment.Bytes.Length;
            // The newest stays, however large.
            while (_bytes > most && _order.Count > 1)
            {
                var oldest = _order.First!.Value;
                _order.RemoveFirst();
                _bytes -= _kept[oldest].Bytes.Length;
                _kept.Remove(oldest);
            }
        }
    }

    public Attachment? Find(string session, string name)
    {
        lock (_lock)
            return _kept.GetValueOrDefault(Key(session, name));
    }

    private static string Key(string session, string name) => $"{session}/{name}";
}
