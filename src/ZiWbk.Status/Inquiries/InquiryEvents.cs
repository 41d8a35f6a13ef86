using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Inquiries;

/// <summary>The bot could not answer a question.</summary>
/// <param name="Inquiry">Its new id.</param>
/// <param name="Chat">Where it was asked.</param>
/// <param name="Person">Who asked.</param>
public sealed record InquiryNoted(InquiryId Inquiry, ChatId Chat, PersonId Person) : Event
{
    // What nobody forwarded only serves to see what the bot should learn; a season of it tells that.
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(90);
    private const int MostNoted = 500;

    /// <summary>The question.</summary>
    [Personal]
    public string? Text { get; init; }

    internal override string? Subject => Person.ToString();

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var noted = before.Inquiries.Values.Where(inquiry => inquiry.Forwarded is null).OrderByDescending(inquiry => inquiry.Id.Number);
        var forgotten = noted.Where((inquiry, at) => at >= MostNoted - 1 || inquiry.At < recorded.At - _remembered).Select(inquiry => inquiry.Id).ToList();
        return before with { Inquiries = before.Inquiries.RemoveRange(forgotten).SetItem(Inquiry, new(Inquiry, Chat, Person, recorded.At) { Text = Text }) };
    }
}

/// <summary>A question has been forwarded to the Inspektorat.</summary>
/// <param name="Inquiry">Which.</param>
public sealed record InquiryForwarded(InquiryId Inquiry) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithInquiry(Inquiry, inquiry => inquiry with { Forwarded = recorded.At });
}

/// <summary>The Inspektorat has answered a question; the newest answer stands.</summary>
/// <param name="Inquiry">Which.</param>
/// <param name="By">The id of the person whose words they are.</param>
public sealed record InquiryAnswered(InquiryId Inquiry, string By) : Event
{
    /// <summary>The words.</summary>
    [Personal]
    public string? Text { get; init; }

    /// <summary>Where it stands in the regulation; null where that was not said.</summary>
    [Personal]
    public string? Source { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithInquiry(Inquiry, inquiry => inquiry with { Answer = new(By, recorded.Sequence, recorded.At, Text, Source) });
}

/// <summary>A question has been laid aside, or its answer has become an entry of the bot.</summary>
/// <param name="Inquiry">Which.</param>
public sealed record InquiryClosed(InquiryId Inquiry) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithInquiry(Inquiry, inquiry => inquiry with { Closed = true });
}
