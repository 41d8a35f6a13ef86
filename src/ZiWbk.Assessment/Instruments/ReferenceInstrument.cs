namespace ZiWbk.Assessment.Instruments;

/// <summary>A former worksheet, kept to explain and compare. It is never scored.</summary>
/// <param name="Id">Its name in the data, e.g. lke-10-2019.</param>
/// <param name="Title">Its title.</param>
/// <param name="Regulation">The regulation it belonged to.</param>
/// <param name="RepealedBy">The regulation that replaced it.</param>
/// <param name="Areas">Its areas and results, in form order.</param>
public sealed record ReferenceInstrument(
    string Id, string Title, string Regulation, string RepealedBy, IReadOnlyList<ReferenceArea> Areas);

/// <summary>An area of levers or of results in a former worksheet.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Weight">Points.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record ReferenceArea(string Id, string Title, Rational Weight, IReadOnlyList<ReferenceIndicator> Indicators);

/// <summary>An indicator of a former worksheet.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Weight">Points.</param>
/// <param name="Questions">Its questions.</param>
public sealed record ReferenceIndicator(string Id, string Title, Rational Weight, IReadOnlyList<ReferenceQuestion> Questions);

/// <summary>A question of a former worksheet.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Title">What it asked, in our words.</param>
/// <param name="Scale">Its scale, or "tidak-diketahui".</param>
/// <param name="ScaleBasis">What is known about where the scale was seen.</param>
public sealed record ReferenceQuestion(string Id, string Title, string Scale, string ScaleBasis);
