using System.Collections.Immutable;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Inquiries;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>
/// The Inspektorat's queue: what was forwarded and waits, what else the bot could not answer this week, put together by what is asked, and the answers
/// that have not become entries. Questions are people's words, so never in a group.
/// </summary>
internal sealed class InquiriesView : View
{
    private const int Size = 6;
    private const int MostClusters = 5;
    private const int MostDrafts = 5;

    private static readonly TimeSpan _week = TimeSpan.FromDays(7);

    public override string Name => "inquiries";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return new(scene.Say("Antrean pertanyaan hanya dibuka di percakapan pribadi.", "The queue of questions is opened in a private chat only."));
        if (!scene.May(Right.AnswerInquiries, null))
            return new(RightsTable.Refusal(Right.AnswerInquiries).In(scene.Language));

        var waiting = scene.Regency.Inquiries.Values.Where(inquiry => inquiry.Waits && inquiry.Text is not null).OrderBy(inquiry => inquiry.Forwarded).ThenBy(inquiry => inquiry.Id.Number).ToList();
        var pages = new Pages<Inquiry>(waiting, Size, page);
        var text = new Passage()
            .Line(waiting.Count == 0
                ? scene.Say("*Tidak ada pertanyaan yang menunggu Inspektorat.*", "*No question waits for the Inspectorate.*")
                : scene.Say($"*{waiting.Count} pertanyaan menunggu jawaban Inspektorat*", $"*{English.Count(waiting.Count, "question")} waiting for the Inspectorate*"))
            .Lines(pages.Items.Select((inquiry, at) => $"{pages.First + at + 1}. {Passage.Quote(inquiry.Text!, 160)}\n   _{Dates.Of(Scene.DayOf(inquiry.Forwarded!.Value), scene.Language)}{Office(scene, inquiry)}_"))
            .Gap().Lines(Clusters(scene))
            .Gap().Lines(Drafts(scene));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.SelectMany((inquiry, at) => (Button?[])
            [
                Keyboard.Press(scene.Say($"Jawab {pages.First + at + 1}", $"Answer {pages.First + at + 1}"), $"/jawab-pertanyaan {inquiry.Id}"),
                Keyboard.Press(scene.Say($"✕ Tutup {pages.First + at + 1}", $"✕ Close {pages.First + at + 1}"), $"/tutup-pertanyaan {inquiry.Id}"),
            ]))
            .Row(pages.Turners(Name, given)));
    }

    /// <summary>What the bot could not answer within the week up to now, forwarded or not, put together by what is asked.</summary>
    public static IReadOnlyList<InquiryCluster> ThisWeek(Scene scene) =>
        InquiryCluster.Of(scene.Regency.Inquiries.Values.Where(inquiry => inquiry is { Closed: false, Answer: null } && inquiry.At > scene.At - _week));

    private static IEnumerable<string> Clusters(Scene scene)
    {
        var clusters = ThisWeek(scene);
        if (clusters.Count == 0)
            yield break;
        yield return scene.Say("*Tujuh hari ini belum terjawab oleh bot*", "*Not answered by the bot in the last seven days*");
        foreach (var cluster in clusters.Take(MostClusters))
            yield return scene.Say($"• {cluster.Questions.Length}× {Passage.Quote(cluster.Questions[0].Text!, 120)}", $"• {cluster.Questions.Length}× {Passage.Quote(cluster.Questions[0].Text!, 120)}");
        if (clusters.Count > MostClusters)
            yield return scene.Say($"… dan {clusters.Count - MostClusters} pokok lagi.", $"… and {English.Count(clusters.Count - MostClusters, "more subject")}.");
    }

    private static IEnumerable<string> Drafts(Scene scene)
    {
        var drafts = scene.Regency.Inquiries.Values.Where(inquiry => inquiry.IsDraft).OrderByDescending(inquiry => inquiry.Answer!.Sequence).ToList();
        if (drafts.Count == 0)
            yield break;
        yield return scene.Say($"*{drafts.Count} jawaban menjadi draf entri*, belum dipakai bot", $"*{English.Count(drafts.Count, "answer")} drafted as entries*, not used by the bot yet");
        foreach (var draft in drafts.Take(MostDrafts))
            yield return $"• {draft.Id} {Passage.Quote(draft.Text!, 120)}";
        yield return scene.Say("Pengelola mengambilnya dengan `questions drafts`.", "The operator takes them with `questions drafts`.");
    }

    private static string Office(Scene scene, Inquiry inquiry) =>
        scene.Regency.People.GetValueOrDefault(inquiry.Person)?.Unit is { } unit && scene.Regency.Units.TryGetValue(unit, out var office) ? ", " + Passage.Quote(office.ShortName, 40) : "";
}
