namespace ZiWbk.Assessment.Instruments;

/// <summary>The three parts of the score that the worksheet adds up.</summary>
public enum InstrumentPart
{
    /// <summary>Pemenuhan (A.I): is it in place? 30 points.</summary>
    Fulfilment,

    /// <summary>Reform (A.II): did it change anything? 30 points.</summary>
    Reform,

    /// <summary>Hasil (B): surveys and performance. 40 points.</summary>
    Result,
}
