using System.Text.RegularExpressions;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Tales;

/// <summary>Speaks the phrases that start dialogs, each as it stands: it has to start that very dialog.</summary>
internal sealed partial class PhraseSpeaking(TalkBook book, TaleTown town)
{
    private readonly Vocabulary _vocabulary = Vocabulary.Of(town.Regency, town.Rulebook.Instruments.Values.First(), town.Rulebook.Journey);

    /// <summary>Tells the phrases of a dialog that lead elsewhere.</summary>
    public void Check(Dialog dialog, FaultList faults)
    {
        foreach (var phrase in dialog.Phrases)
        {
            var spoken = Place().Replace(phrase.Text, match => Example(dialog.Slots[match.Groups["slot"].Value]));
            var ranking = book.Phrases.Rank(spoken, _vocabulary, DateOnly.FromDateTime(TaleTown.Morning.UtcDateTime));
            if (ranking.Certain?.Dialog == dialog.Name)
                continue;
            var others = string.Join(", ", ranking.Nearest.Select(match => $"'{match.Dialog}'").Where(name => name != $"'{dialog.Name}'"));
            faults.Add(phrase.Line, phrase.Column,
                $"'{spoken}' tidak pasti memulai '{dialog.Name}'" + (others.Length == 0 ? "" : $"; bisa juga {others}"),
                $"'{spoken}' does not surely start '{dialog.Name}'" + (others.Length == 0 ? "" : $"; it could also be {others}"));
        }
    }

    private static string Example(SlotType type) => type.Name switch
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
        "questions" => "SOP dievaluasi",
        _ => "agen perubahan",
    };

    [GeneratedRegex(@"\{(?<slot>[a-z0-9-]+)\}")]
    private static partial Regex Place();
}
