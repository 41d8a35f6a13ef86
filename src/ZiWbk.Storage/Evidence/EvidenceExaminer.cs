namespace ZiWbk.Storage.Evidence;

/// <summary>
/// Says of a file what it is by its content, or why it cannot be kept. It fails closed: what is not recognised, is damaged or cannot
/// be looked into is refused.
/// </summary>
/// <remarks>
/// Known limits. Excel 4 macro sheets (XLM) in an old .xls are not looked for; in .xlsx they are, by their content type. Nothing
/// inside a PDF is read, so neither scripts nor attachments in it. Links in Office documents to templates and objects elsewhere, and
/// embedded objects and controls, are not followed. A password set with the old ciphers of .doc, .xls and .ppt is not noticed. Files
/// in a plain ZIP are judged by name only. So the files are for people to read, and this is no replacement for a virus scanner.
/// </remarks>
public static class EvidenceExaminer
{
    /// <summary>Examines a file. It never throws for what is in the file, and leaves the stream at its beginning.</summary>
    /// <param name="content">The file, in a stream that can seek; it is read from its beginning.</param>
    /// <param name="fileName">The sender's name for it; may be empty.</param>
    /// <param name="limits">What is allowed.</param>
    public static Examination Examine(Stream content, string fileName, EvidenceLimits limits)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(limits);
        if (!content.CanSeek)
            throw new ArgumentException("The stream must be able to seek.", nameof(content));

        var name = SafeName(fileName);
        content.Position = 0;
        if (content.Length == 0)
            return Refusals.Empty(name);
        if (content.Length > limits.MaxBytes)
            return Refusals.TooLarge(name, content.Length, limits.MaxBytes);

        // Read outside the try: a stream that is closed or a disk that fails is no fault of the file and should be heard.
        var head = new byte[Signatures.Longest];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        try
        {
            return HoldName(name, Look(content, head.AsSpan(0, read), name, limits));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Readers of containers throw half a dozen kinds on damage; none of them may let a file through or end the program.
            return Refusals.Damaged(name);
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>
    /// The file's name without path, control characters, bidi overrides and other invisible characters, at most 120 characters long
    /// with its extension kept; "berkas" if nothing is left.
    /// </summary>
    public static string SafeName(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return SafeFileName.Of(fileName);
    }

    private static Examination Look(Stream content, ReadOnlySpan<byte> head, string name, EvidenceLimits limits)
    {
        if (Signatures.Simple(head) is { } kind)
            return Examination.Accepted(kind);
        if (Signatures.IsZip(head))
            return ZipExaminer.Examine(content, name, limits);
        return Signatures.IsCompoundFile(head)
            ? CompoundExaminer.Examine(content, name, limits)
            : Refusals.Unrecognised(name, limits);
    }

    private static Examination HoldName(string name, Examination found)
    {
        if (found.Kind is not { } kind)
            return found;
        var extension = SafeFileName.Extension(name);
        if (EvidenceKinds.Fits(kind, extension))
            return found;

        // A Word document named .docm is refused for what the name promises, whatever is in it today.
        var office = kind is not (EvidenceKind.Pdf or EvidenceKind.Jpeg or EvidenceKind.Png or EvidenceKind.WebP or EvidenceKind.Heic);
        return office && ForbiddenNames.IsMacroExtension(extension)
            ? Refusals.Macros(name)
            : Refusals.OtherName(name, extension, kind);
    }
}
