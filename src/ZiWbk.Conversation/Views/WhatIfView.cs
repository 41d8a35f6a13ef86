using System.Collections.Immutable;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>What the score would be if an area, or some questions, were brought up.</summary>
internal sealed class WhatIfView() : OfficeView(("area", "area"), ("level", "level"), ("questions", "questions"))
{
    private static readonly string[] _levels = ["C", "B"];

    public override string Name => "what-if";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var area = given.Get<Area>("area");
        var level = given.Get<string>("level")?.Trim();
        var questions = given.GetValue<ImmutableArray<Question>>("questions") is { IsDefaultOrEmpty: false } listed ? listed : default;
        if (level is not null && !office.Instrument.Questions.Any(question => question.FindOption(level) is not null))
            return new(office.Say(
                $"Pilihan \"{Passage.Quote(level, 20)}\" tidak ada di LKE. Pilihannya A sampai E, atau Ya dan Tidak.",
                $"The worksheet has no option \"{Passage.Quote(level, 20)}\". Options are A to E, or Ya and Tidak."));

        var supposed = Supposition.Of(office.Score, questions.IsDefault ? Levers(office, area) : questions, level);
        var text = new Passage().Line(Heading(office, area, questions, level)).Gap();
        if (supposed.Difference.Questions.Count == 0)
            text.Line(office.Say("Tidak ada yang naik: semuanya sudah setinggi itu atau tidak dapat diandaikan.", "Nothing rises: all of it is that high already, or cannot be supposed."));
        else
            Outcome(office, supposed, text);
        if (supposed.Without > 0)
            text.Line(level is null
                ? office.Say($"{supposed.Without} butir dinilai dari luar dan dibiarkan.", $"Measured from outside and left as they are: {English.Count(supposed.Without, "question")}.")
                : office.Say($"{supposed.Without} butir tidak punya pilihan {Markup.Escape(level)} dan dibiarkan.", $"Without an option {Markup.Escape(level)} and left as they are: {English.Count(supposed.Without, "question")}."));
        text.Gap().Line(office.Say("_Ini hanya pengandaian; tidak ada yang disimpan._", "_This only supposes; nothing is saved._"));
        return text.ToMessage(Buttons(office, area, questions, level));
    }

    private static IEnumerable<Question> Levers(OfficeScene office, Area? area) =>
        office.Instrument.Questions.Where(question => question.Indicator.Area is { } its && (area is null || its == area));

    private static string Heading(OfficeScene office, Area? area, ImmutableArray<Question> questions, string? level)
    {
        var subject = !questions.IsDefault
            ? questions is [var single] ? single.Id.Value : office.Say($"{questions.Length} butir", English.Count(questions.Length, "question"))
            : area is null ? office.Say("semua area", "all areas")
            : $"area {area.No} {Markup.Escape(area.ShortTitle)}";
        return level is null
            ? office.Say($"*{office.ShortName}: andai {subject} dijawab sebaik mungkin*", $"*{office.ShortName}: if {subject} were answered as well as possible*")
            : office.Say($"*{office.ShortName}: andai {subject} naik ke {Markup.Escape(level)}*", $"*{office.ShortName}: if {subject} rose to {Markup.Escape(level)}*");
    }

    private static void Outcome(OfficeScene office, Supposition supposed, Passage text)
    {
        var (before, after) = (supposed.Difference.Before, supposed.Difference.After);
        var target = office.Aim;
        var gates = GateCheck.Check(before, target).Zip(GateCheck.Check(after, target)).ToList();
        text.Line(office.Say(
            $"Total {office.Points(before.Total)} → *{office.Points(after.Total)}* ({office.Gain(supposed.Difference.Points)}), {supposed.Difference.Questions.Count} butir naik.",
            $"Total {office.Points(before.Total)} → *{office.Points(after.Total)}* ({office.Gain(supposed.Difference.Points)}) by {English.Count(supposed.Difference.Questions.Count, "question")}."));
        foreach (var (now, then) in gates.Where(pair => pair.Second.Gate.Area is not null && pair.First.Actual != pair.Second.Actual))
            text.Line($"{(then.Met ? "✓" : "✗")} {now.Gate.Area!.No} {GateWords.Name(now.Gate)} {GateWords.Share(office, now)} → {GateWords.Share(office, then)} ({office.Say("minimal", "minimum")} {office.Percent(then.Gate.Required / then.Gate.Maximum)})");
        var passed = gates.Where(pair => !pair.First.Met && pair.Second.Met).Select(pair => GateWords.Name(pair.First.Gate)).ToList();
        var missed = gates.Where(pair => !pair.Second.Met).Select(pair => GateWords.Name(pair.Second.Gate) + " " + office.Points(-pair.Second.Margin)).ToList();
        var name = OfficeScene.TargetName(target);
        text.Gap();
        if (passed.Count > 0)
            text.Line(office.Say($"Ambang {name} yang jadi terpenuhi: {string.Join(", ", passed)}.", $"Gates of {name} that would be passed: {string.Join(", ", passed)}."));
        text.Line(missed.Count > 0
            ? office.Say($"Ambang {name} yang masih kurang (poin): {string.Join("; ", missed)}.", $"Gates of {name} still missed (points): {string.Join("; ", missed)}.")
            : office.Say($"✓ Semua ambang nilai {name} terpenuhi.", $"✓ All score gates of {name} would be passed."));
    }

    private Keyboard Buttons(OfficeScene office, Area? area, ImmutableArray<Question> questions, string? level)
    {
        List<(string, object)> subject = [];
        if (!questions.IsDefault)
            subject.Add(("questions", questions));
        else if (area is not null)
            subject.Add(("area", area));
        (string, object)[] levelled = level is null ? [] : [("level", level)];
        return new Keyboard()
            .Row(_levels.Select(other => office.Link(office.Say($"Andai {other}", $"If {other}"), Name, [.. subject, ("level", other)]))
                .Append(office.Link(office.Say("Andai terbaik", "If the best"), Name, [.. subject])))
            .Grid(3, office.Areas(Name, levelled))
            .Row(office.Link(office.Say("Jalan tercepat", "Shortest way"), "path"));
    }
}
