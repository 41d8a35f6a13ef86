using System.Security.Cryptography;
using System.Text;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Backups;

/// <summary>One file of evidence as the store keeps it, and the event that names it.</summary>
internal static class Evidence
{
    public const string Content = "isi bukti";

    private static readonly string _hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));

    public static string Path => EvidenceStore.PathOf(_hash);

    public static void Lay(string data, StatusStore store)
    {
        var file = System.IO.Path.Combine(data, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Content);
        var attach = new AttachEvidence(Office.Assessment, [Matter.OfTask("A1")], new(_hash, Content.Length, "pdf"), null, null, "sk.pdf");
        Assert.Null(store.SubmitAsync(store.Now(Actor.Operator), attach).GetAwaiter().GetResult().Refusal);
    }
}
