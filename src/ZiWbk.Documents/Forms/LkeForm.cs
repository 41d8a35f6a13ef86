using ZiWbk.Assessment.Answers;

namespace ZiWbk.Documents.Forms;

/// <summary>A form that was read.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Answers">The answers of each layer the sheet has a column for.</param>
/// <param name="Layers">Which layers those are.</param>
/// <param name="Problems">What a person should look at, from top to bottom.</param>
public sealed record LkeForm(
    string File, string Sheet, LayeredAnswers Answers, IReadOnlyList<Layer> Layers, IReadOnlyList<FormProblem> Problems);
