using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Entries;
using ZiWbk.Status.Inquiries;

namespace ZiWbk.Conversation.Views;

/// <summary>An answer on the regulation as a message: the words, where they stand, how sure that is.</summary>
internal static class RegulationWords
{
    private const int LongestSources = 600;

    /// <summary>The answer; without one an honest "not known", with the nearest entries to choose from.</summary>
    public static Message Of(Scene scene, RegulationAnswer answer)
    {
        if (answer.Entry is { } entry)
            return Of(scene, entry, answer.Text.In(scene.Language), answer.Note?.In(scene.Language));
        return new Passage().Line(Markup.Escape(answer.Text.In(scene.Language)))
            .Line(answer.Nearest.Count > 0 ? scene.Say("Barangkali salah satu dari ini yang dimaksud?", "Perhaps one of these is meant?") : null)
            .ToMessage(new Keyboard()
                .Grid(1, answer.Nearest.Select(entry => Link(scene, entry)))
                .Row(Inquiry.Open(scene.Regency, scene.Chat.Id, answer.Question) is { Forwarded: null } open
                    ? Keyboard.Press(scene.Say("➤ Teruskan ke Inspektorat", "➤ Forward to the Inspectorate"), $"/teruskan {open.Id}")
                    : null));
    }

    /// <summary>The button to an entry.</summary>
    public static Button? Link(Scene scene, RegulationEntry entry) =>
        Keyboard.Press(Passage.Cut(entry.Title.In(scene.Language), Keyboard.LongestLabel), new ViewLink(RegulationView.ViewName, ViewArguments.None.With(RegulationView.Entry, entry.Id)).Value);

    /// <summary>An entry told in words of its own.</summary>
    public static Message Of(Scene scene, RegulationEntry entry, string text, string? note) => new Passage()
        .Line(Markup.Escape(text))
        .Gap()
        .Line(scene.Say("_Dasar: ", "_Source: ") + Passage.Quote(string.Join("; ", entry.Citations), LongestSources) + "_")
        .Line(note is null ? null : "_" + Passage.Quote(note, LongestSources) + "_")
        .ToMessage();
}
