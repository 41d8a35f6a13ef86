using System.Text.RegularExpressions;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Tales;

/// <summary>
/// Speaks what starts dialogs, as it stands: a phrase has to start that very dialog, and be a phrase of no other; an example must not start another.
/// </summary>
internal sealed partial class PhraseSpeaking(TalkBook book, TaleTown town)
{
    private readonly Vocabulary _vocabulary = Vocabulary.Of(town.Regency, town.Rulebook.Instruments.Values.First(), town.Rulebook.Journey);

    /// <summary>Tells the phrases of a dialog that lead elsewhere, or might, and the examples that do.</summary>
    public void Check(Dialog dialog, FaultList faults)
    {
        foreach (var phrase in dialog.Phrases)
        {
            var spoken = Place().Replace(phrase.Text, match => Example(dialog.Slots[match.Groups["slot"].Value].Name));
            var ranking = Rank(spoken);
            // What the text resembles would settle a tie without a word; whoever wrote the second phrase should know.
            if (ranking.Certain?.Dialog == dialog.Name && !ranking.IsTied)
                continue;
            var others = string.Join(", ", ranking.Nearest.Select(match => $"'{match.Dialog}'").Where(name => name != $"'{dialog.Name}'"));
            faults.Add(phrase.Line, phrase.Column,
                $"'{spoken}' tidak pasti memulai '{dialog.Name}'" + (others.Length == 0 ? "" : $"; bisa juga {others}"),
                $"'{spoken}' does not surely start '{dialog.Name}'" + (others.Length == 0 ? "" : $"; it could also be {others}"));
        }

        foreach (var example in dialog.Examples)
        {
            var spoken = Place().Replace(example.Text, match => Example(match.Groups["slot"].Value));
            if (Rank(spoken).Certain is { } other && other.Dialog != dialog.Name)
                faults.Add(example.Line, example.Column, $"contoh '{spoken}' memulai '{other.Dialog}'", $"the example '{spoken}' starts '{other.Dialog}'");
        }
    }

    private PhraseRanking Rank(string spoken) => book.Phrases.Rank(spoken, _vocabulary, DateOnly.FromDateTime(TaleTown.Morning.UtcDateTime));

    private static string Example(string kind) => kind switch
    {
        "unit" => "dukcapil",
        "area" => "pengawasan",
        "target" => "WBK",
        "level" => "B",
        "since" => "minggu ini",
        "language" => "inggris",
        "date" => "31 Mei 2026",
        "number" => "3",
        "question" => "A.I.1.i.a",
        "stage" => "pembangunan",
        "task" => "A4",
        "goal" => "pengusulan",
        "milestone" => "desk evaluasi",
        "requirement" => "SAKIP",
        "person" => "Bu Rina",
        "percent" => "80 %",
        "year" => "2027",
        "questions" => "SOP dievaluasi",
        _ => "agen perubahan",
    };

    [GeneratedRegex(@"\{(?<slot>[a-z0-9-]+)\}")]
    private static partial Regex Place();
}
