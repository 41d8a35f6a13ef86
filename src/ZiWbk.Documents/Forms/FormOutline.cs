using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Documents.Forms;

/// <summary>
/// The rows of the official form in order, derived from the instrument. The reader looks for them in a sheet, the writer
/// writes them.
/// </summary>
public sealed class FormOutline
{
    /// <summary>What the form shows beside a count.</summary>
    public const string CountLabel = "Jumlah";

    private readonly List<FormRow> _rows = [];

    private FormOutline(Instrument instrument) => Instrument = instrument;

    /// <summary>The instrument outlined.</summary>
    public Instrument Instrument { get; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<FormRow> Rows => _rows;

    /// <summary>The outline of an instrument's form.</summary>
    public static FormOutline Of(Instrument instrument)
    {
        var outline = new FormOutline(instrument);
        var component = -1;
        foreach (var section in instrument.Sections)
        {
            var code = section.Id.Split('.')[0];
            if (component < 0 || outline._rows[component].Code != code)
                component = outline.Add(new()
                {
                    Level = FormLevel.Component,
                    Code = code,
                    Label = code + ".",
                    Title = section.Part == InstrumentPart.Result ? "HASIL" : "PENGUNGKIT",
                    Parent = -1,
                });
            outline.AddSection(section, component);
        }

        return outline;
    }

    private void AddSection(Section section, int component)
    {
        var at = Add(new()
        {
            Level = FormLevel.Section,
            Code = section.Id,
            Label = Last(section.Id) + ".",
            Title = section.Title.ToUpperInvariant(),
            Parent = component,
            Section = section,
        });
        var area = -1;
        foreach (var indicator in Instrument.Indicators.Where(indicator => indicator.Section == section))
        {
            if (indicator.Area is null)
            {
                foreach (var question in Instrument.QuestionsOf[indicator])
                    AddQuestion(question, at, Last(indicator.Id));
                continue;
            }

            if (area < 0 || _rows[area].Area != indicator.Area)
                area = Add(new()
                {
                    Level = FormLevel.Area,
                    Code = $"{section.Id}.{indicator.Area.No}",
                    Label = $"{indicator.Area.No}.",
                    Title = indicator.Area.Title.ToUpperInvariant(),
                    Parent = at,
                    Area = indicator.Area,
                    Section = section,
                });
            AddIndicator(indicator, area);
        }
    }

    private void AddIndicator(Indicator indicator, int area)
    {
        var at = Add(new()
        {
            Level = FormLevel.Indicator,
            Code = indicator.Id,
            Label = Last(indicator.Id) + ".",
            Title = indicator.Title,
            Parent = area,
            Indicator = indicator,
        });
        foreach (var question in Instrument.QuestionsOf[indicator])
            AddQuestion(question, at, Last(question.Id.Value));
    }

    private void AddQuestion(Question question, int parent, string letter)
    {
        if (question.Group is { } group)
        {
            parent = Add(new()
            {
                Level = FormLevel.Group,
                Code = question.Id.Value,
                Label = letter + ".",
                Title = group,
                Parent = parent,
                Question = question,
            });
            letter = "-";
        }

        var at = Add(new()
        {
            Level = FormLevel.Question,
            Code = question.Id.Value,
            Label = letter == "-" || question.OfficialLabel == "-" ? "-" : letter + ".",
            Title = question.Title,
            Parent = parent,
            ScaleLabel = question.Scale.Label,
            Question = question,
            Indicator = question.Indicator.Area is null ? question.Indicator : null,
        });
        foreach (var input in question.Ratio?.Inputs ?? [])
            _ = Add(new()
            {
                Level = FormLevel.Input,
                Code = $"{question.Id}/{input.Key}",
                Label = question.Group is not null && question.Ratio!.Inputs.All(total => !total.SumOf.Contains(input.Key)) ? "-" : "",
                Title = input.Label,
                Parent = at,
                ScaleLabel = CountLabel,
                Question = question,
                Input = input,
            });
    }

    private int Add(FormRow row)
    {
        _rows.Add(row);
        return _rows.Count - 1;
    }

    private static string Last(string code) => code[(code.LastIndexOf('.') + 1)..];
}
