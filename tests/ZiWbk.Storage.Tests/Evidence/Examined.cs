using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

/// <summary>Examines bytes and asserts what came out, in both languages.</summary>
internal static class Examined
{
    public static readonly EvidenceLimits WithZip = new() { AllowZip = true };

    public static Examination Of(byte[] bytes, string name, EvidenceLimits? limits = null)
    {
        using var content = new MemoryStream(bytes);
        content.Position = bytes.Length / 2;
        var found = EvidenceExaminer.Examine(content, name, limits ?? new());
        Assert.Equal(0, content.Position);
        Assert.Equal(found.Kind is null, found.Refusal is not null);
        Assert.Equal(found.IsAccepted, found.Kind is not null);
        if (found.Refusal is { } refusal)
        {
            Assert.NotEmpty(refusal.Id);
            Assert.NotEmpty(refusal.En);
            Assert.NotEqual(refusal.Id, refusal.En);
            Assert.StartsWith(EvidenceExaminer.SafeName(name), refusal.Id);
            Assert.StartsWith(EvidenceExaminer.SafeName(name), refusal.En);
            Assert.EndsWith(".", refusal.Id);
            Assert.EndsWith(".", refusal.En);
        }

        return found;
    }

    public static void Accepted(EvidenceKind kind, byte[] bytes, string name, EvidenceLimits? limits = null)
    {
        var found = Of(bytes, name, limits);
        Assert.True(found.Kind == kind, found.Refusal?.En);
    }

    public static void Refused(string english, byte[] bytes, string name, EvidenceLimits? limits = null)
    {
        var found = Of(bytes, name, limits);
        Assert.Null(found.Kind);
        Assert.Contains(english, found.Refusal!.Value.En);
    }
}
