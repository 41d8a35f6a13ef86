using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>Says how an office stands before the gates. Every answer about a status begins with this.</summary>
internal static class GateWords
{
    /// <summary>One sentence: passed, or what is in the way.</summary>
    public static string Sentence(OfficeScene office, Target target)
    {
        var gates = office.Standing.Gates(target);
        var name = OfficeScene.TargetName(target);
        var missed = gates.Where(gate => !gate.Met).ToList();
        var total = office.Points(office.Score.Total);
        if (missed.Count == 0)
            return office.Say(
                $"✓ Semua ambang nilai {name} terpenuhi dengan total {total}.",
                $"✓ All score gates of {name} are passed, with a total of {total}.");

        var overall = gates.FirstOrDefault(gate => gate.Gate.Measure == GateMeasure.Total);
        var first = missed.FirstOrDefault(gate => gate.Gate.Measure != GateMeasure.Total) ?? missed[0];
        var rest = missed.Count - (overall is { Met: false } && first != overall ? 2 : 1);
        var opening = overall is null || first == overall ? "✗ "
            : overall.Margin.IsZero ? office.Say($"✗ Total {total} tepat mencapai ambang, tetapi ", $"✗ The total of {total} just reaches its gate, but ")
            : overall.Met ? office.Say($"✗ Total {total} sudah lewat {Whole(office, overall.Gate.Required)}, tetapi ", $"✗ The total of {total} exceeds {Whole(office, overall.Gate.Required)}, but ")
            : office.Say(
                $"✗ Total {Beside(office, overall)} belum mencapai {Whole(office, overall.Gate.Required)}, dan ",
                $"✗ The total of {Beside(office, overall)} does not reach {Whole(office, overall.Gate.Required)}, and ");
        var ending = rest > 0
            ? office.Say($" Ambang lain yang belum terpenuhi: {rest}.", $" Other gates missed: {rest}.")
            : "";
        return $"{opening}{Name(first.Gate)} {Shortfall(office, first)}.{ending}";
    }

    /// <summary>The same of one area alone, where it has a gate; of the whole where no area is meant.</summary>
    public static string Sentence(OfficeScene office, Target target, Area? area)
    {
        if (area is null || office.Standing.Gates(target).FirstOrDefault(gate => gate.Gate.Area == area) is not { } gate)
            return Sentence(office, target);
        var least = office.Percent(gate.Gate.Required / gate.Gate.Maximum);
        return gate.Met
            ? office.Say($"✓ {Name(gate.Gate)} {Share(office, gate)}, minimal {least}.", $"✓ {Name(gate.Gate)} is at {Share(office, gate)} (minimum {least}).")
            : $"✗ {Name(gate.Gate)} {Shortfall(office, gate)}.";
    }

    /// <summary>What a gate is called in a sentence.</summary>
    public static string Name(Gate gate) => Markup.Escape(gate.Area?.ShortTitle ?? gate.Title);

    /// <summary>"baru 58 % dari minimal 60 %: kurang 0,30 poin".</summary>
    public static string Shortfall(OfficeScene office, GateResult gate)
    {
        var least = office.Points(-gate.Margin);
        var (actual, required) = gate.Gate.Measure == GateMeasure.Area
            ? (Share(office, gate), office.Percent(gate.Gate.Required / gate.Gate.Maximum))
            : (Beside(office, gate), Whole(office, gate.Gate.Required));
        return office.Say($"baru {actual} dari minimal {required}: kurang {least} poin", $"is at {actual} (minimum {required}): {least} points short");
    }

    /// <summary>The share reached, never rounded up to a gate it misses.</summary>
    public static string Share(OfficeScene office, GateResult gate) =>
        Numbers.Percent(gate.Actual / gate.Gate.Maximum, office.Language, gate.Gate.Required / gate.Gate.Maximum);

    private static string Beside(OfficeScene office, GateResult gate) => Numbers.PointsBeside(gate.Actual, gate.Gate.Required, office.Language);

    public static string Whole(OfficeScene office, Rational points) => points.Denominator.IsOne ? points.ToString() : office.Points(points);
}
