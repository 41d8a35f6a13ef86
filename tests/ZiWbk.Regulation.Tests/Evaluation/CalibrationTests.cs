using System.Runtime.CompilerServices;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>The calibration that is shipped is what cross-validation of the tuning set gives. ZIWBK_ACCEPT=1 fits it anew.</summary>
public class CalibrationTests
{
    [Fact]
    public void The_shipped_calibration_is_the_fitted_one()
    {
        var fitted = CalibrationFit.Certainty(CalibrationFit.Ranking(Shipped.Book.Calibration));
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(Path.Combine(Folder(), "..", "..", "..", "dialogs", "regulation", "calibration.yaml"), CalibrationFit.Written(fitted));
        else
            Assert.Equal(CalibrationFit.Written(fitted), CalibrationFit.Written(Shipped.Book.Calibration));
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
