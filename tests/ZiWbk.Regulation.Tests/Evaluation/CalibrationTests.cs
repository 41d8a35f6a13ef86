using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ZiWbk.Regulation.Retrieval;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>The calibration that is shipped is what cross-validation of the tuning set gives. ZIWBK_ACCEPT=1 fits it anew.</summary>
public class CalibrationTests
{
    [Fact]
    public void The_shipped_calibration_is_the_fitted_one()
    {
        var fitted = CalibrationFit.Certainty(CalibrationFit.Ranking(Shipped.Book.Calibration));
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(Path.Combine(Folder(), "..", "..", "..", "dialogs", "regulation", "calibration.yaml"), Written(fitted));
        else
            Assert.Equal(Written(fitted), Written(Shipped.Book.Calibration));
    }

    private static string Written(Calibration calibration)
    {
        var text = new StringBuilder(
            """
            # How much each likeness of a question and an entry counts, and how they become the chance that the entry is right.
            # Fitted on the tuning set of the evaluation, each question asked as if its family had never been written down; not edited by hand.

            made: by tests/ZiWbk.Regulation.Tests (CalibrationTests), of tests/ZiWbk.Regulation.Tests/Evaluation/questions.yaml
            command: ZIWBK_ACCEPT=1 dotnet test --project tests/ZiWbk.Regulation.Tests -c Release -- --filter-class '*CalibrationTests'
            ranking:

            """);
        foreach (var (name, weight) in Likeness.Names.Zip(calibration.Ranking))
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {weight}\n");
        text.Append(CultureInfo.InvariantCulture, $"bias: {calibration.Bias}\ncertainty:\n");
        foreach (var (name, weight) in Evidence.Names.Zip(calibration.Certainty))
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {weight}\n");
        text.Append(CultureInfo.InvariantCulture, $"least: {calibration.Least}\n");
        return text.ToString();
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
