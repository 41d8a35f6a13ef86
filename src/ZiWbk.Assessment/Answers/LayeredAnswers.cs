using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Answers;

/// <summary>Who gave an answer. A later layer never overwrites an earlier one; all are kept.</summary>
public enum Layer
{
    /// <summary>The office itself.</summary>
    Unit,

    /// <summary>The internal assessors (Tim Penilai Internal, the Inspektorat).</summary>
    Tpi,

    /// <summary>The national assessors (Tim Penilai Nasional).</summary>
    Tpn,
}

/// <summary>The three layers of answers of one assessment, side by side.</summary>
/// <param name="Unit">The office's own answers.</param>
/// <param name="Tpi">The internal assessors' answers; blank where they have not reviewed.</param>
/// <param name="Tpn">The national assessors' answers; blank where they have not reviewed.</param>
public sealed record LayeredAnswers(AnswerSheet Unit, AnswerSheet Tpi, AnswerSheet Tpn)
{
    /// <summary>The instrument answered.</summary>
    public Instrument Instrument => Unit.Instrument;

    /// <summary>How many questions have been reviewed by the internal or the national assessors.</summary>
    public int Reviewed => Instrument.Questions.Count(question => Review(question) is not null);

    /// <summary>No answer in any layer.</summary>
    public static LayeredAnswers Empty(Instrument instrument)
    {
        var blank = AnswerSheet.Empty(instrument);
        return new(blank, blank, blank);
    }

    /// <summary>The answers of one layer alone.</summary>
    public AnswerSheet this[Layer layer] => layer switch
    {
        Layer.Tpn => Tpn,
        Layer.Tpi => Tpi,
        _ => Unit,
    };

    /// <summary>
    /// The answers gates are held against: for each question the national one, else the internal one, else the office's own. The office's
    /// own sheet where nothing is reviewed, so that it need not be scored twice.
    /// </summary>
    public AnswerSheet Effective()
    {
        var reviews = new List<AnswerChange>();
        foreach (var question in Instrument.Questions)
        {
            if (Review(question) is { } review)
                reviews.Add(new(question, review));
        }

        return reviews.Count == 0 ? Unit : Unit.With(reviews);
    }

    // Counts that an assessor has only begun to enter review nothing yet.
    private Answer? Review(Question question) =>
        question.IsAnsweredBy(Tpn[question]) ? Tpn[question]
        : question.IsAnsweredBy(Tpi[question]) ? Tpi[question]
        : null;

    /// <summary>These answers with one layer replaced.</summary>
    public LayeredAnswers With(Layer layer, AnswerSheet sheet) => layer switch
    {
        Layer.Tpn => this with { Tpn = sheet },
        Layer.Tpi => this with { Tpi = sheet },
        _ => this with { Unit = sheet },
    };
}
