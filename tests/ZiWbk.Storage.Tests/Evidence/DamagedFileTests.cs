using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class DamagedFileTests
{
    [Fact]
    public void Random_cuts_and_noise_never_throw()
    {
        var random = new Random(20260814);
        var samples = Enum.GetValues<EvidenceKind>().Select(kind => (Kind: kind, Bytes: EvidenceExaminerTests.Sample(kind))).ToArray();
        for (var i = 0; i < 2000; i++)
        {
            var (kind, sample) = samples[i % samples.Length];
            var bytes = sample.ToArray();
            if (random.Next(3) == 0)
                bytes = bytes[..random.Next(bytes.Length + 1)];
            for (var changes = random.Next(1, 40); changes > 0 && bytes.Length > 0; changes--)
                bytes[random.Next(bytes.Length)] = random.Next(3) switch { 0 => 0, 1 => 0xFF, _ => (byte)random.Next(256) };

            // Of holds both languages and that there is always exactly one outcome.
            Examined.Of(bytes, "bukti." + kind, random.Next(2) == 0 ? Examined.WithZip : null);
        }
    }

    [Theory]
    [InlineData(EvidenceKind.Docx), InlineData(EvidenceKind.Ods), InlineData(EvidenceKind.Xls), InlineData(EvidenceKind.Ppt), InlineData(EvidenceKind.Zip)]
    public void A_container_cut_anywhere_is_refused(EvidenceKind kind)
    {
        var sample = EvidenceExaminerTests.Sample(kind);
        for (var length = 0; length < sample.Length; length += 7)
            Assert.False(Examined.Of(sample[..length], "bukti", Examined.WithZip).IsAccepted, $"{length} of {sample.Length}");
    }
}
