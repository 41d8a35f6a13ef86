namespace ZiWbk.FakeTelegram;

/// <summary>A file that came with a request.</summary>
internal sealed record Upload(string Field, string FileName, string? Mime, byte[] Bytes);
