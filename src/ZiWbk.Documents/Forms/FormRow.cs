using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Documents.Forms;

/// <summary>What a row of the official form is for, outermost first. Its code stands in the column of its level.</summary>
public enum FormLevel
{
    /// <summary>A. Pengungkit, B. Hasil.</summary>
    Component,

    /// <summary>I. Pemenuhan, II. Reform, and the two parts of the results.</summary>
    Section,

    /// <summary>1. Manajemen Perubahan, and so on.</summary>
    Area,

    /// <summary>i. Penyusunan Tim Kerja, and so on.</summary>
    Indicator,

    /// <summary>A heading that sets one ratio question apart inside its indicator.</summary>
    Group,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A count below a ratio question, its total included.</summary>
    Input,
}

/// <summary>One row of the official form, as the instrument implies it.</summary>
public sealed record FormRow
{
    /// <summary>What it is for.</summary>
    public required FormLevel Level { get; init; }

    /// <summary>The mark before its title: "A.", "I.", "1.", "i.", "a.", "-"; empty where there is none.</summary>
    public required string Label { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The code of what it is: A, A.I, A.I.1, A.I.1.i, A.I.1.i.a, or for an input question and key.</summary>
    public required string Code { get; init; }

    /// <summary>The row's place in the outline that this row is summed into; -1 for a component.</summary>
    public required int Parent { get; init; }

    /// <summary>What the column "Pilihan Jawaban" shows; empty where nothing is answered.</summary>
    public string ScaleLabel { get; init; } = "";

    /// <summary>The section, for a row of that level.</summary>
    public Section? Section { get; init; }

    /// <summary>The area, for a row of that level.</summary>
    public Area? Area { get; init; }

    /// <summary>The indicator, for a row of that level, and for a result, whose indicator and question share a row.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The question, for its row, its group's and its inputs'.</summary>
    public Question? Question { get; init; }

    /// <summary>The input, for a row of that level.</summary>
    public RatioInput? Input { get; init; }

    /// <summary>Whether a result: indicator and question in one row.</summary>
    public bool IsResult => Level == FormLevel.Question && Indicator is not null;
}
