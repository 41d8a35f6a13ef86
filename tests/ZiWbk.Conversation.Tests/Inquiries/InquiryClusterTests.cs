using ZiWbk.Status.Inquiries;

namespace ZiWbk.Conversation.Inquiries;

public sealed class InquiryClusterTests
{
    [Fact]
    public void Questions_that_ask_the_same_come_together_whatever_their_words()
    {
        var clusters = Of(
            "bolehkah SK tim ditandatangani sekretaris dinas",
            "berapa lama berlakunya pakta integritas",
            "SK tim boleh gak ditandatangani oleh sekretaris dinas ya pak",
            "apakah boleh sekretaris dinas menandatangani SK tim?",
            "pakta integritas berlaku berapa lama");

        Assert.Equal([3, 2], clusters.Select(cluster => cluster.Questions.Length));
        Assert.All(clusters[0].Questions, inquiry => Assert.Contains("sekretaris", inquiry.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_that_share_everyday_words_alone_stay_apart() =>
        Assert.Equal(3, Of("berapa lama cuti besar", "berapa lama perjalanan dinas ke Jakarta", "berapa lama arsip surat disimpan").Count);

    [Fact]
    public void What_was_erased_is_in_none() =>
        Assert.Empty(InquiryCluster.Of([new Inquiry(new(1), new(1), new(1), DateTimeOffset.UnixEpoch)]));

    private static IReadOnlyList<InquiryCluster> Of(params IEnumerable<string> questions) =>
        InquiryCluster.Of(questions.Select((text, at) => new Inquiry(new(at + 1), new(1), new(1), DateTimeOffset.UnixEpoch) { Text = text }));
}
