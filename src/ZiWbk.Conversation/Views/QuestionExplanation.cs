using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>Where the points of one question come from: the three answers, which of them counts, the calculation, the source.</summary>
internal sealed class QuestionExplanation(OfficeScene office, Question question)
{
    private readonly QuestionScore _score = office.Score[question];

    public Message Show() => new Passage()
        .Line($"*{office.ShortName}: {question.Id}*")
        .Line(Passage.Quote(question.Title, 200))
        .Gap()
        .Line(office.Say(
            $"Kantor: {Layered(Layer.Unit)} · TPI: {Layered(Layer.Tpi)} · TPN: {Layered(Layer.Tpn)}",
            $"Office: {Layered(Layer.Unit)} · TPI: {Layered(Layer.Tpi)} · TPN: {Layered(Layer.Tpn)}"))
        .Line(Counting())
        .Gap()
        .Line(Worth())
        .Lines(Calculation())
        .Gap()
        .Line(office.Say("*Sumber*", "*Source*"))
        .Line(Passage.Quote(office.Instrument.Regulation, 120))
        .Line(office.Say("Dibaca dari: ", "Read from: ") + Passage.Quote(question.Provenance.Citation, 300))
        .Line(Sure())
        .Line(question.Provenance.Note is { } note ? Passage.Quote(note, 300) : null)
        .ToMessage(new Keyboard()
            .Row(
                office.Link(office.Say("Apa yang ditanyakan", "What is asked"), "question", ("question", question)),
                question.Indicator.Area is { } area ? office.Link($"Area {area.No.ToString(CultureInfo.InvariantCulture)}", "explain", ("area", area)) : null)
            .Row(office.Link("Total", "explain")));

    private string Layered(Layer layer) =>
        office.Standing.Answers[layer][question] is { } answer ? AnswerWords.Of(question, answer, office.Language) : "–";

    private string Counting()
    {
        var answers = office.Standing.Answers;
        return question.IsAnsweredBy(answers.Tpn[question]) ? office.Say("Yang dihitung: jawaban TPN.", "What counts: the TPN's answer.")
            : question.IsAnsweredBy(answers.Tpi[question]) ? office.Say("Yang dihitung: jawaban TPI.", "What counts: the TPI's answer.")
            : question.IsAnsweredBy(answers.Unit[question]) ? office.Say("Yang dihitung: jawaban kantor, belum direviu.", "What counts: the office's answer, not reviewed yet.")
            : office.Say("Belum terjawab, jadi dihitung 0.", "Not answered, so it counts as 0.");
    }

    private string Worth()
    {
        var (weight, siblings) = (question.Indicator.Weight, office.Instrument.QuestionsOf[question.Indicator].Count);
        return siblings == 1
            ? office.Say($"Paling banyak {Exact(weight)} poin, seluruh bobot indikatornya.", $"At most {Exact(weight)} points, the whole weight of its indicator.")
            : office.Say(
                $"Paling banyak: bobot indikator {Exact(weight)} ÷ {siblings} butir = {Exact(question.Worth)} poin.",
                $"At most: the indicator's weight {Exact(weight)} ÷ {siblings} questions = {Exact(question.Worth)} {(question.Worth == Rational.One ? "point" : "points")}.");
    }

    private IEnumerable<string> Calculation()
    {
        if (_score.Answer is CountsAnswer counts)
        {
            foreach (var input in question.Ratio!.Inputs.Where(input => CountOf(counts.Counts, input.Key) is not null))
                yield return $"• {Passage.Quote(input.Label, 100)}: {CountOf(counts.Counts, input.Key)!.Value.ToString(CultureInfo.InvariantCulture)}";
            yield return Ratio(question.Ratio, counts.Counts);
        }
        else if (_score.Answer is IndexAnswer index)
        {
            yield return $"{Exact(index.Index)} ÷ {Exact(question.Scale.Maximum)} = {Exact(_score.Value)}";
        }
        else if (_score.Answer is OptionAnswer option)
        {
            yield return office.Say($"Pilihan {option.Key} bernilai {Exact(_score.Value)}.", $"Option {option.Key} is worth {Exact(_score.Value)}.");
        }
        else if (_score.Answer is ShareAnswer)
        {
            yield return office.Say($"Dinyatakan langsung {office.Percent(_score.Value)}.", $"Stated directly as {office.Percent(_score.Value)}.");
        }

        if (_score.Answered)
            yield return $"{Exact(_score.Value)} × {Exact(question.Worth)} = *{Exact(_score.Points)}* {office.Say("poin", "points")}";
    }

    private string Ratio(RatioFormula formula, Counts counts)
    {
        var result = formula.Evaluate(counts);
        switch (result.State)
        {
            case RatioState.Blank:
                return office.Say("Jumlahnya belum lengkap, jadi belum dihitung.", "The counts are incomplete, so it is not counted yet.");
            case RatioState.Computed:
                var cut = Quotient(formula, counts) == result.Value ? "" : office.Say(" (dibatasi 0 sampai 1)", " (kept within 0 to 1)");
                return $"{Side(formula.Numerator, counts)} ÷ {Side(formula.Denominator, counts)} = {Exact(result.Value)}{cut}";
            default:
                var rule = result.State == RatioState.ZeroOverZero ? formula.ZeroOverZero : formula.NumberOverZero;
                return office.Say($"Pembaginya nol, dinilai {Exact(rule.Value)}.", $"The denominator is zero; it is scored {Exact(rule.Value)}.")
                    + (rule.Provenance.Note is { } note ? " " + Passage.Quote(note, 200) : "");
        }
    }

    private Rational Quotient(RatioFormula formula, Counts counts) => Sum(formula.Numerator, counts) / Sum(formula.Denominator, counts);

    private Rational Sum(IEnumerable<KeyValuePair<string, int>> terms, Counts counts) =>
        terms.Aggregate(Rational.Zero, (sum, term) => sum + Rational.Of(term.Value * new System.Numerics.BigInteger(CountOf(counts, term.Key)!.Value), 1));

    private string Side(IReadOnlyList<KeyValuePair<string, int>> terms, Counts counts)
    {
        // What is added first, what is taken away after it, as one would write it.
        var written = terms.OrderBy(term => term.Value < 0).Select((term, at) =>
        {
            var sign = term.Value < 0 ? (at == 0 ? "−" : " − ") : at == 0 ? "" : " + ";
            var times = Math.Abs(term.Value) == 1 ? "" : Math.Abs(term.Value).ToString(CultureInfo.InvariantCulture) + " × ";
            return sign + times + CountOf(counts, term.Key)!.Value.ToString(CultureInfo.InvariantCulture);
        });
        var side = string.Concat(written);
        return terms.Count > 1 ? $"({side})" : side;
    }

    // A total that is not stated is the sum of its parts.
    private long? CountOf(Counts counts, string key)
    {
        if (counts[key] is { } stated)
            return stated;
        var input = question.Ratio!.Inputs.First(input => input.Key == key);
        return input.IsTotal && input.SumOf.All(part => counts[part] is not null) ? input.SumOf.Sum(part => counts[part]!.Value) : null;
    }

    private string Sure() => question.Provenance.Confidence switch
    {
        Confidence.Verified => office.Say("Keyakinan: dua sumber atau lebih sepakat.", "Confidence: two or more sources agree."),
        Confidence.SingleSource => office.Say("Keyakinan: baru satu sumber.", "Confidence: one source only."),
        _ => office.Say("Keyakinan: disimpulkan, tidak ada sumber yang menyebutnya langsung.", "Confidence: inferred; no source says so directly."),
    };

    private string Exact(Rational value) => AnswerWords.Exact(value, office.Language);
}
