using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Conversations;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Calendars;
using ZiWbk.Recognition;
using ZiWbk.Status;

namespace ZiWbk.Bot.Knowledge;

/// <summary>What the bot understands with nothing but what came with this program: no data folder, the offices of <c>dialogs/units</c>.</summary>
/// <param name="Understander">Makes out texts.</param>
/// <param name="Calendar">Which days are worked.</param>
internal sealed record ShippedUnderstanding(Understander Understander, WorkingCalendar Calendar)
{
    /// <summary>Reads the dialogs.</summary>
    /// <exception cref="Documents.DocumentRefusedException">The dialogs are faulty.</exception>
    public static ShippedUnderstanding Read()
    {
        var folder = DialogFolder.Shipped;
        var rulebook = CommandContext.Sound(folder.ReadRulebook());
        var book = LearntKnowledge.Shipped.ReadTalks(TaleFiles.Supplies(rulebook, regulation: null).Services);
        var regency = CommandContext.Sound(folder.ReadUnits()).Units
            .Aggregate(Regency.Empty, (regency, unit) => regency with { Units = regency.Units.SetItem(unit.Id, unit) });
        var vocabulary = Vocabulary.Of(regency, rulebook.Instruments.Values.Single(), rulebook.Journey);
        var english = RecognizedTimes.Shared;
        return new(new(book, vocabulary, new(english), english), rulebook.Calendar);
    }

    /// <summary>Understands a few texts of each kind, so that the first person does not wait for it.</summary>
    /// <returns>The same.</returns>
    public ShippedUnderstanding Warm()
    {
        _ = RecognizedTimes.Shared.Warm();
        var scene = new TimeScene(new(2026, 11, 25, 9, 30, 0), Calendar);
        foreach (var text in (string[])["progres dukcapil gmn", "ingatkan saya senin depan jam 8 lengkapi SK tim", "apa yang kurang untuk wbk", "nilai minimal wbk berapa", "isi yang lhkpn 80 %"])
            _ = Understander.Understand(text, scene);
        return this;
    }
}
