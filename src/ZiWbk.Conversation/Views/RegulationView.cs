using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Views;

/// <summary>An answer on the regulation, to a question or by the name of its entry. It is the same for everybody: nothing of an office stands in it.</summary>
internal sealed class RegulationView : View
{
    public const string ViewName = "regulation";
    public const string Entry = "entry";

    private const string Question = "question";

    public override string Name => ViewName;

    public override ImmutableDictionary<string, string> Parameters { get; } =
        ImmutableDictionary<string, string>.Empty.Add(Question, "text").Add(Entry, "text");

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.Regulation is not { } desk)
            return new(scene.Say("Jawaban regulasi belum tersedia di sini. Silakan tanyakan ke Inspektorat.", "Regulation answers are not available here. Please ask the Inspectorate."));
        if (given.Get<string>(Entry) is { } name && desk.Tell(name) is { } told)
            return RegulationWords.Of(scene, told);
        return RegulationWords.Of(scene, desk.Ask(given.Get<string>(Question) ?? ""));
    }
}
