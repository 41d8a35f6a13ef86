using System.Collections.Frozen;
using ZiWbk.Conversation.Times;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What a text wants: one judgement for whoever chats and for <c>understand</c>.</summary>
/// <param name="Name">The talk, <see cref="Understood.Reminder"/> or <see cref="Understood.Ask"/>; null where nothing is sure enough to be acted on.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
/// <param name="Matter">What to remind of; null where it is no wish to be reminded.</param>
internal readonly record struct Intent(string? Name, double Confidence, string? Matter = null)
{
    /// <summary>The talk that takes a wish to be reminded.</summary>
    public const string RemindingTalk = "ingatkan";

    // Beyond this a talk about standing reminders is meant, though a time is named: "batalkan pengingat besok".
    private const double SureOfStanding = 0.9;

    // Talks about reminders that stand: whoever wants one of these wants no new one.
    private static readonly FrozenSet<string> _ofReminders = Speech.Set("pengingat atur-pengingat hapus-pengingat tunda");

    /// <summary>What a text wants.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What it says about time; null for nothing.</param>
    /// <param name="ranking">The talks it may ask for.</param>
    public static Intent Of(string text, TimeReading? time, PhraseRanking ranking)
    {
        var certain = ranking.Certain;
        var wish = ReminderWish.Of(text, time);
        var standing = certain is not null && _ofReminders.Contains(certain.Dialog) && (time is null || wish is null || (!wish.IsAsked && certain.Confidence >= SureOfStanding));
        if (wish is not null && !standing)
            return new(Understood.Reminder, 1, wish.Matter);
        if (certain is not null)
            return new(certain.Dialog == RemindingTalk ? Understood.Reminder : certain.Dialog, certain.Confidence);
        return ranking.Resemblance is { Class: Understood.Ask } rule ? new(Understood.Ask, rule.Share) : new(null, ranking.Resembled.FirstOrDefault().Share);
    }
}
