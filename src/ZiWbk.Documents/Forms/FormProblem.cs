using ZiWbk.Assessment;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>Something in a form that a person should look at. The rest of the form is read all the same.</summary>
/// <param name="Cell">Where; null where a whole row is missing.</param>
/// <param name="Message">What is wrong and how it was read.</param>
public sealed record FormProblem(CellAddress? Cell, Bilingual Message);
