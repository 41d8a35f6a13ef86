namespace ZiWbk.FakeTelegram;

/// <summary>One time that an update was handed to the bot.</summary>
/// <param name="At">When it left.</param>
/// <param name="UpdateId">Its number.</param>
/// <param name="Kind">Its member: <c>message</c>, <c>callback_query</c>, …</param>
/// <param name="Number">The how manieth time.</param>
/// <param name="Status">What the webhook answered; 0: nothing; 200 where it was fetched by polling.</param>
public sealed record Attempt(DateTimeOffset At, int UpdateId, string Kind, int Number, int Status);
