namespace ZiWbk.Storage.Evidence;

/// <summary>The kinds of file that evidence may be, as found by content.</summary>
public enum EvidenceKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word, since 2007.</summary>
    Docx,

    /// <summary>Excel, since 2007.</summary>
    Xlsx,

    /// <summary>PowerPoint, since 2007.</summary>
    Pptx,

    /// <summary>Word 97 to 2003.</summary>
    Doc,

    /// <summary>Excel 5 to 2003.</summary>
    Xls,

    /// <summary>PowerPoint 97 to 2003.</summary>
    Ppt,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods,

    /// <summary>OpenDocument presentation.</summary>
    Odp,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A WebP picture.</summary>
    WebP,

    /// <summary>A HEIC picture, as phones take it.</summary>
    Heic,

    /// <summary>A ZIP archive of other files; only where the limits allow it.</summary>
    Zip,
}
