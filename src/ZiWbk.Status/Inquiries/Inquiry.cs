using ZiWbk.Status.Chats;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Inquiries;

/// <summary>A question on the regulation that the bot could not answer for certain, and what became of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Chat">Where it was asked, and where the answer goes.</param>
/// <param name="Person">Who asked.</param>
/// <param name="At">When, UTC.</param>
public sealed record Inquiry(InquiryId Id, ChatId Chat, PersonId Person, DateTimeOffset At)
{
    /// <summary>The most characters of a question that are kept.</summary>
    public const int LongestQuestion = 1_000;

    /// <summary>The question; null once erased.</summary>
    public string? Text { get; init; }

    /// <summary>When it was forwarded to the Inspektorat, UTC; null where it was not.</summary>
    public DateTimeOffset? Forwarded { get; init; }

    /// <summary>What the Inspektorat answered; null while it has not.</summary>
    public InquiryAnswer? Answer { get; init; }

    /// <summary>Whether it was laid aside, unanswered, or its answer has become an entry of the bot.</summary>
    public bool Closed { get; init; }

    /// <summary>The question that a chat has asked in the same words and that nobody has settled; null for none.</summary>
    public static Inquiry? Open(Regency regency, ChatId chat, string text) =>
        Asked(regency, chat, text).FirstOrDefault(inquiry => inquiry is { Answer: null, Closed: false });

    /// <summary>The question that a chat has asked in the same words and that was answered or closed; null for none.</summary>
    public static Inquiry? Settled(Regency regency, ChatId chat, string text) =>
        Asked(regency, chat, text).FirstOrDefault(inquiry => inquiry.Answer is not null || inquiry.Closed);

    /// <summary>What is kept of a question: without what stands around it, and at most <see cref="LongestQuestion"/> characters.</summary>
    public static string Kept(string text)
    {
        var kept = text.Trim();
        return kept.Length <= LongestQuestion ? kept : kept[..(char.IsHighSurrogate(kept[LongestQuestion - 1]) ? LongestQuestion - 1 : LongestQuestion)];
    }

    /// <summary>Whether the Inspektorat is to answer it.</summary>
    public bool Waits => Forwarded is not null && Answer is null && !Closed;

    /// <summary>Whether its answer is a draft of an entry that the bot itself could answer with.</summary>
    public bool IsDraft => Answer is { Text: not null } && Text is not null && !Closed;

    private static IEnumerable<Inquiry> Asked(Regency regency, ChatId chat, string text)
    {
        var kept = Kept(text);
        return regency.Inquiries.Values.Where(inquiry => inquiry.Chat == chat && kept.Equals(inquiry.Text, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>What the Inspektorat answered.</summary>
/// <param name="By">The id of the person whose words they are.</param>
/// <param name="Sequence">The event that recorded it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Text">The words; null once erased.</param>
/// <param name="Source">Where it stands in the regulation; null where that was not said, or is erased.</param>
public sealed record InquiryAnswer(string By, long Sequence, DateTimeOffset At, string? Text, string? Source);
