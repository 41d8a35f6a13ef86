namespace ZiWbk.FakeTelegram;

/// <summary>The files of a request: uploaded with it, or known by their id.</summary>
internal sealed class Media(World world, ApiCall call)
{
    private const int PhotoLimit = 10 * 1024 * 1024;
    private const int UploadLimit = 50 * 1024 * 1024;
    private const int LongestSides = 10_000;
    private const int LargestRatio = 20;

    public IReadOnlyList<StoredFile> Photo(string? value, string field)
    {
        if (call.File(value, field) is not { } upload)
        {
            var known = Known(value, "photo");
            return known.Width > 0 ? [known] : throw Refused.Fault("can't use file of type Document as Photo");
        }

        if (upload.Bytes.Length > PhotoLimit)
            throw Refused.Fault("too big for a photo");
        var (width, height) = ImageSize.Read(upload.Bytes) ?? throw Refused.Fault("IMAGE_PROCESS_FAILED");
        if (width + height > LongestSides || Math.Max(width, height) > LargestRatio * Math.Min(width, height))
            throw Refused.Fault("PHOTO_INVALID_DIMENSIONS");
        return world.NewPhoto(upload.Bytes, width, height);
    }

    public StoredFile Document(string? value, string field)
    {
        if (call.File(value, field) is not { } upload)
        {
            var known = Known(value, "document");
            return known.Width == 0 ? known : throw Refused.Fault("can't use file of type Photo as Document");
        }

        if (upload.Bytes.Length == 0)
            throw Refused.Fault("file must be non-empty");
        if (upload.Bytes.Length > UploadLimit)
            throw Refused.Plain(413, "Request Entity Too Large", isFault: true);
        return world.NewFile(false, upload.FileName, upload.Mime, upload.Bytes.Length, upload.Bytes);
    }

    private StoredFile Known(string? value, string what)
    {
        if (string.IsNullOrEmpty(value) || value.StartsWith("attach://", StringComparison.Ordinal))
            throw Refused.Fault($"there is no {what} in the request");
        if (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            call.Faults.Add("not simulated: a file by its address");
            throw Refused.State("failed to get HTTP URL content");
        }

        return world.FindFile(value) is { } file && file.FileId == value
            ? file
            : throw Refused.Fault("wrong file identifier/HTTP URL specified");
    }
}
