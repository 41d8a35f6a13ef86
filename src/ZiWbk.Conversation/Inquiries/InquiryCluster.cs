using System.Collections.Immutable;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Status.Inquiries;

namespace ZiWbk.Conversation.Inquiries;

/// <summary>Questions that ask much the same.</summary>
/// <param name="Questions">The questions, the one most like all the others first.</param>
internal sealed record InquiryCluster(ImmutableArray<Inquiry> Questions)
{
    // Half of what two questions say, weighed by how rarely it is said, must be the same.
    private const double LeastLikeness = 0.5;

    /// <summary>Sorts questions into clusters, largest first, then newest. A question is put beside the first cluster whose centre it is like enough.</summary>
    public static IReadOnlyList<InquiryCluster> Of(IEnumerable<Inquiry> questions)
    {
        var all = questions.Where(inquiry => inquiry.Text is not null).OrderBy(inquiry => inquiry.Id.Number).Select(inquiry => (Inquiry: inquiry, Meanings: Meanings(inquiry.Text!))).ToList();
        var said = all.SelectMany(entry => entry.Meanings).CountBy(meaning => meaning).ToDictionary(StringComparer.Ordinal);
        var clusters = new List<List<(Inquiry Inquiry, HashSet<string> Meanings)>>();
        foreach (var entry in all)
        {
            if (clusters.Find(cluster => cluster.Exists(other => Likeness(other.Meanings, entry.Meanings) >= LeastLikeness)) is { } near)
                near.Add(entry);
            else
                clusters.Add([entry]);
        }

        return
        [
            .. clusters
                .Select(cluster => cluster.OrderByDescending(entry => cluster.Sum(other => Likeness(entry.Meanings, other.Meanings))).ThenBy(entry => entry.Inquiry.Id.Number))
                .Select(cluster => new InquiryCluster([.. cluster.Select(entry => entry.Inquiry)]))
                .OrderByDescending(cluster => cluster.Questions.Length).ThenByDescending(cluster => cluster.Questions.Max(inquiry => inquiry.Id.Number)),
        ];

        double Likeness(HashSet<string> one, HashSet<string> other)
        {
            var shared = one.Where(other.Contains).Sum(Weight);
            var most = Math.Max(one.Sum(Weight), other.Sum(Weight));
            return most > 0 ? shared / most : 0;
        }

        double Weight(string meaning) => Math.Log(1 + ((all.Count + 1.0) / said.GetValueOrDefault(meaning, 1)));
    }

    private static HashSet<string> Meanings(string text) => Words.Of(text)
        .Select(word => Speech.Written(word.Text))
        .Where(word => word.Length > 1 && !Speech.IsUnimportant(word) && !Speech.IsPoliteness(word))
        .Select(Stem.Of)
        .ToHashSet(StringComparer.Ordinal);
}
