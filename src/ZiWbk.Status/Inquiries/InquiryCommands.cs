using ZiWbk.Assessment;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Inquiries;

/// <summary>Notes a question that could not be answered; nothing where the chat has asked the same and it is still open.</summary>
/// <param name="Chat">Where it was asked.</param>
/// <param name="Text">The question; what is beyond <see cref="Inquiry.LongestQuestion"/> characters is left off.</param>
public sealed record NoteInquiry(ChatId Chat, string Text) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (InquiryChecks.Asker(regency, context) is not { } person || !regency.Chats.ContainsKey(Chat) || Inquiry.Kept(Text) is not { Length: > 0 } text)
            return Decision.Refuse(InquiryChecks.OnlyJoined);
        return Inquiry.Open(regency, Chat, text) is not null
            ? Decision.Nothing
            : Decision.Of(new InquiryNoted(new(regency.Next), Chat, person) { Text = text });
    }
}

/// <summary>Forwards a question to the Inspektorat, from the chat it was asked in.</summary>
/// <param name="Inquiry">Which.</param>
public sealed record ForwardInquiry(InquiryId Inquiry) : Command
{
    /// <summary>The most questions of one person that wait at a time.</summary>
    public const int MostWaiting = 10;

    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (InquiryChecks.Asker(regency, context) is not { } person)
            return Decision.Refuse(InquiryChecks.OnlyJoined);
        if (!regency.Inquiries.TryGetValue(Inquiry, out var inquiry) || inquiry.Text is null)
            return InquiryChecks.Gone;
        // Another chat's question is nobody's to send on.
        if (inquiry.Chat != context.Chat)
            return Decision.Refuse("Pertanyaan itu diajukan di percakapan lain.", "That question was asked in another chat.");
        if (inquiry.Answer is not null || inquiry.Closed)
            return Decision.Refuse("Pertanyaan itu sudah dijawab atau ditutup.", "That question has been answered or closed already.");
        if (inquiry.Forwarded is not null)
            return Decision.Nothing;
        return regency.Inquiries.Values.Count(other => other.Waits && other.Person == person) >= MostWaiting
            ? Decision.Refuse(
                $"Masih ada {MostWaiting} pertanyaan Bapak/Ibu yang menunggu jawaban Inspektorat. Mohon ditunggu dahulu.",
                $"{MostWaiting} of your questions still wait for the Inspectorate. Please wait for those first.")
            : Decision.Of(new InquiryForwarded(Inquiry));
    }
}

/// <summary>Answers a question for the Inspektorat.</summary>
/// <param name="Inquiry">Which.</param>
/// <param name="Text">The answer, 3 to 1,000 characters.</param>
/// <param name="Source">Where it stands in the regulation, at most 200 characters; null where that is not said.</param>
public sealed record AnswerInquiry(InquiryId Inquiry, string Text, string? Source) : Command
{
    private const int LongestAnswer = 1_000;
    private const int LongestSource = 200;

    internal override Right? Right => Rights.Right.AnswerInquiries;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (InquiryChecks.Standing(regency, Inquiry) is { } refused)
            return refused;
        if (Text.Trim() is not { Length: >= 3 and <= LongestAnswer } text)
            return Decision.Refuse($"Tuliskan jawabannya dalam 3 sampai {LongestAnswer} huruf.", $"Write the answer in 3 to {LongestAnswer} characters.");
        return Source?.Trim() is { Length: > LongestSource }
            ? Decision.Refuse($"Dasarnya paling panjang {LongestSource} huruf.", $"The source may have at most {LongestSource} characters.")
            : Decision.Of(new InquiryAnswered(Inquiry, context.Actor.ToString()) { Text = text, Source = Source?.Trim() is { Length: > 0 } source ? source : null });
    }
}

/// <summary>Lays a question aside: it is none for the Inspektorat, or its answer has become an entry of the bot.</summary>
/// <param name="Inquiry">Which.</param>
public sealed record CloseInquiry(InquiryId Inquiry) : Command
{
    internal override Right? Right => Rights.Right.AnswerInquiries;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        InquiryChecks.Standing(regency, Inquiry) ?? Decision.Of(new InquiryClosed(Inquiry));
}

/// <summary>What commands on questions check.</summary>
internal static class InquiryChecks
{
    public static readonly Bilingual OnlyJoined = new("Hanya yang sudah terdaftar yang dapat bertanya kepada Inspektorat.", "Only those who have joined can ask the Inspectorate.");

    public static Decision Gone => Decision.Refuse("Pertanyaan itu tidak ada lagi.", "That question is no longer there.");

    public static PersonId? Asker(Regency regency, CommandContext context) =>
        context.Actor.Person is { } id && regency.People.TryGetValue(id, out var person) && person.Active ? id : null;

    public static Decision? Standing(Regency regency, InquiryId id) =>
        !regency.Inquiries.TryGetValue(id, out var inquiry) || inquiry.Text is null ? Gone
        : inquiry.Closed ? Decision.Refuse("Pertanyaan itu sudah ditutup.", "That question is closed already.")
        : null;
}
