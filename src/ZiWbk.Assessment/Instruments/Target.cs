namespace ZiWbk.Assessment.Instruments;

/// <summary>The two predicates an office can reach.</summary>
public enum Target
{
    /// <summary>Wilayah Bebas dari Korupsi.</summary>
    Wbk,

    /// <summary>Wilayah Birokrasi Bersih dan Melayani.</summary>
    Wbbm,
}
