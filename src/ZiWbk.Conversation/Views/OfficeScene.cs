using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>One office under the circumstances in which it is asked about; that the asker may read it has been checked.</summary>
internal sealed record OfficeScene(Scene Scene, Unit Unit, Standing Standing)
{
    private OfficeStanding? _whole;

    public Language Language => Scene.Language;

    public Instrument Instrument => Standing.Instrument;

    public UnitAssessment Assessment => Standing.Assessment;

    public Score Score => Standing.Score;

    public int Year => Assessment.Id.Year;

    /// <summary>Where the office is heading: WBBM once every WBK gate is passed.</summary>
    public Target Aim => Standing.Aim;

    /// <summary>All that stands of the office.</summary>
    public OfficeStanding Whole => _whole ??= new(Scene.Regency, Scene.Rulebook, Unit, Standing, Scene.Today);

    public string ShortName => Markup.Escape(Unit.ShortName);

    public bool YearIsOpen => Scene.Regency.Years[Year].Open;

    public string Say(string id, string en) => Scene.Say(id, en);

    public string Points(Rational points) => Numbers.Points(points, Language);

    /// <summary>"+0,25" or "−0,25".</summary>
    public string Gain(Rational points) => points < Rational.Zero ? "−" + Points(-points) : "+" + Points(points);

    public string Percent(Rational share) => Numbers.Percent(share, Language);

    public string Date(DateOnly date) => Dates.Of(date, Language);

    public static string TargetName(Target target) => target == Target.Wbbm ? "WBBM" : "WBK";

    /// <summary>The evidence of a matter that counts, in the order it was attached.</summary>
    public IReadOnlyList<EvidenceItem> EvidenceOf(Matter matter) => Whole.EvidenceOf(matter);

    /// <summary>Whether a command without an office, such as /isi, would be about this one, may be given, and is not locked.</summary>
    public bool MayWork(Right right) =>
        Unit.Id == Scene.OwnUnit?.Id && YearIsOpen && Scene.May(right, Unit.Id) && (Assessment.Submitted is null || right == Right.AssignDuties);

    /// <summary>Whether the asker may reply to the TPI's remark on a question of the own office.</summary>
    public bool MayReply(Question question) =>
        Unit.Id == Scene.OwnUnit?.Id && YearIsOpen && Scene.May(Right.RecordUnitAnswers, Unit.Id) && Assessment.Remarks.ContainsKey(Matter.Of(question.Id));

    public Button? Link(string label, string view, params (string Name, object Value)[] given)
    {
        var all = ViewArguments.None.With("unit", Unit);
        foreach (var (name, value) in given)
            all = all.With(name, value);
        return Keyboard.Press(label, new ViewLink(view, all).Value);
    }

    /// <summary>The button to work on a question: to answer it for who may, to look at it for others.</summary>
    public Button? Work(Question question) => MayWork(Right.RecordUnitAnswers)
        ? Keyboard.Press(Say($"Isi {question.Id}", $"Answer {question.Id}"), $"/isi {question.Id}")
        : Link(Say($"Lihat {question.Id}", $"See {question.Id}"), "question", ("question", question));

    /// <summary>The buttons of all areas.</summary>
    public IEnumerable<Button?> Areas(string view, params (string Name, object Value)[] given) =>
        Instrument.Areas.Select(area => Link(string.Create(CultureInfo.InvariantCulture, $"{area.No} {area.ShortTitle}"), view, [.. given, ("area", area)]));
}
