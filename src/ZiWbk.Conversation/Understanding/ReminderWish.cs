using System.Collections.Frozen;
using System.Text;
using ZiWbk.Conversation.Times;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A wish to be reminded.</summary>
/// <param name="Matter">Of what, as it was written; empty where it was not said.</param>
/// <param name="IsAsked">Whether it is asked in so many words ("ingatkan"), not by the name of the thing ("pengingat").</param>
public sealed record ReminderWish(string Matter, bool IsAsked)
{
    private static readonly FrozenSet<string> _remind = Speech.Set(
        "ingatkan ingetin ingetkan ingatin ingatken ingtkan ingatkn ingatlah ngingetin ngingatkan mengingatkan diingatkan dingatkan remind elingno elingna elingke eling pengingat reminder remainder reminders alarm");

    // The name of the thing alone is no wish, unless a time or a word of making stands beside it.
    private static readonly FrozenSet<string> _names = Speech.Set("pengingat reminder remainder reminders alarm");

    private static readonly FrozenSet<string> _making = Speech.Set("buat buatkan bikin bikinkan bikinin pasang pasangkan tambah tambahkan set setel create add make need minta butuh gawe");

    // Between the wish and its matter.
    private static readonly FrozenSet<string> _lead = Speech.Set(
        "saya sy aku kami kita me us my tolong mohon please untuk utk buat bwt soal ttg tentang agar supaya spy to about of that bahwa kalau klo harus ya yaa pak bu dong min bot dan pada di tiap setiap set a an the buatkan bikin bikinkan pasang tambah tambahkan");

    /// <summary>The wish a text holds; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What it says about time, which is no part of its matter; null for nothing.</param>
    public static ReminderWish? Of(string text, TimeReading? time)
    {
        var words = Words.Of(text);
        var at = -1;
        for (var word = 0; word < words.Length && at < 0; word++)
        {
            if (_remind.Contains(words[word].Text) || (words[word].Text is "lupa" && word > 0 && words[word - 1].Text is "jangan" or "jgn") || (words[word].Text == "forget" && word > 0 && words[word - 1].Text is "not" or "dont"))
                at = word;
        }

        if (at < 0)
            return null;
        var asked = !_names.Contains(words[at].Text);
        if (!asked && time is null && !words.Any(word => _making.Contains(word.Text)))
            return null;
        var left = words.Where((word, place) => place != at && !(time?.Pieces.Any(piece => word.Start < piece.End && piece.Start < word.End) ?? false)).ToList();
        while (left.Count > 0 && (_lead.Contains(left[0].Text) || _remind.Contains(left[0].Text)))
            left.RemoveAt(0);
        while (left.Count > 0 && (_lead.Contains(left[^1].Text) || Speech.IsPoliteness(left[^1].Text) || left[^1].Text is "ingatkan" or "jangan" or "wib"))
            left.RemoveAt(left.Count - 1);
        return new(left.Count == 0 ? "" : Without(text, left[0].Start, left[^1].End, time), asked);
    }

    // The piece of a text without what it says about time.
    private static string Without(string text, int from, int until, TimeReading? time)
    {
        var kept = new StringBuilder();
        foreach (var (start, end) in time?.Pieces.Where(piece => piece.Start < until && piece.End > from).OrderBy(piece => piece.Start) ?? Enumerable.Empty<(int Start, int End)>())
        {
            kept.Append(text.AsSpan(from, Math.Max(0, start - from))).Append(' ');
            from = Math.Max(from, end);
        }

        kept.Append(text.AsSpan(from, Math.Max(0, until - from)));
        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
