using ZiWbk.Assessment;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary>The file a command writes.</summary>
internal static class OutputFile
{
    /// <summary>The full path of the file that was asked for.</summary>
    /// <exception cref="DocumentRefusedException">Its name does not end as it should, it is the source, or its folder does not exist.</exception>
    public static string Target(string output, string extension, string? source = null)
    {
        if (!output.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            throw new DocumentRefusedException($"Nama berkas hasil '{output}' harus berakhiran {extension}.", $"The name of the result '{output}' must end with {extension}.");
        var target = Path.GetFullPath(output);
        if (source is not null && target == Path.GetFullPath(source))
            throw new DocumentRefusedException(
                "Berkas hasil tidak boleh sama dengan berkas asal, karena catatan di dalamnya akan hilang. Pilih nama lain.",
                "The result must not be the original file, because the remarks in it would be lost. Choose another name.");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new DocumentRefusedException($"Folder {Path.GetDirectoryName(target)} tidak ada. Buat dahulu foldernya.", $"The folder {Path.GetDirectoryName(target)} does not exist. Create it first.");
        return target;
    }

    /// <summary>Writes it; a file that exists stays whole until the new one is: written beside it under another name, then renamed. Its folder is made where there is none.</summary>
    /// <exception cref="DocumentRefusedException">It cannot be written.</exception>
    public static void WriteWhole(string path, Action<Stream> write)
    {
        var beside = path + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite))
                write(stream);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentRefusedException(new Bilingual(
                $"Berkas {path} tidak dapat ditulis. Periksa izin folder dan ruang kosongnya.",
                $"The file {path} cannot be written. Check the folder's permissions and free space."), exception);
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }
}
