using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Types;

/// <summary>A reminder that was asked for in this chat, by its number or from the buttons.</summary>
internal sealed class OwnReminderType : SlotType
{
    private const int MostOffered = 8;

    public override string Name => "own-reminder";

    public override Bilingual Expected => new("pengingat yang mana, dari tombolnya", "which reminder, by its button");

    public override string Text(object value, Scene scene) => ((PersonalReminder)value).Text ?? "–";

    public override Parsed Parse(Asked asked, Input input) =>
        Read((input.Key ?? input.Text).Trim().ToLowerInvariant(), asked.Scene) is PersonalReminder reminder ? Parsed.Of(reminder) : Parsed.Not;

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(
        asked.Scene.Regency.PersonalReminders.Values
            .Where(reminder => reminder.Chat == asked.Scene.Chat.Id).OrderBy(reminder => reminder.At).Take(MostOffered)
            .Select(reminder => new Button(Shortened.Of(reminder.Text ?? "–", 28), reminder.Id.ToString())), 1);

    public override string Write(object value) => ((PersonalReminder)value).Id.ToString();

    // One of another chat is none of this one's.
    public override object? Read(string text, Scene scene) =>
        PersonalReminderId.TryParse(text, null, out var id) && scene.Regency.PersonalReminders.TryGetValue(id, out var reminder) && reminder.Chat == scene.Chat.Id ? reminder : null;
}
