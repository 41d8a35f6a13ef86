using System.Globalization;
using ZiWbk.Assessment;

namespace ZiWbk.Storage.Evidence;

/// <summary>The sentences that refuse a file: what was wrong, and what is expected instead.</summary>
internal static class Refusals
{
    private const long Megabyte = 1024 * 1024;

    public static Examination Empty(string name) => Say(
        $"{name} kosong (0 byte). Mohon kirim ulang berkas yang ada isinya.",
        $"{name} is empty (0 bytes). Please send a file that has content.");

    // The size is rounded up and the limit down, so that a file one byte too large never reads "20,0 of 20,0".
    public static Examination TooLarge(string name, long size, long limit)
    {
        var (has, most) = (Tenths((size * 10 + Megabyte - 1) / Megabyte), Tenths(limit * 10 / Megabyte));
        return Say(
            $"{name} berukuran {Comma(has)} MB, sedangkan batasnya {Comma(most)} MB. Mohon perkecil berkasnya atau bagi menjadi beberapa berkas, lalu kirim lagi.",
            $"{name} has {has} MB, and the limit is {most} MB. Please make it smaller or split it into several files, and send it again.");
    }

    public static Examination Unrecognised(string name, EvidenceLimits limits) => Say(
        $"{name} bukan jenis berkas yang dapat diterima. {Accepted(limits).Id}",
        $"{name} is not a kind of file that can be accepted. {Accepted(limits).En}");

    public static Examination Damaged(string name) => Say(
        $"{name} rusak atau terpotong sehingga tidak dapat diperiksa. Mohon buka dan simpan ulang berkasnya, lalu kirim lagi.",
        $"{name} is damaged or cut off and cannot be examined. Please open it, save it again, and send that.");

    public static Examination OtherName(string name, string extension, EvidenceKind kind) => Say(
        $"{name} bernama .{extension}, tetapi isinya {EvidenceKinds.Label(kind).Id}. Mohon sesuaikan nama berkas dengan isinya, lalu kirim lagi.",
        $"{name} is named .{extension}, but its content is: {EvidenceKinds.Label(kind).En}. Please make the file's name fit its content and send it again.");

    public static Examination Macros(string name) => Say(
        $"{name} memuat makro atau bernama seperti dokumen bermakro. Demi keamanan, mohon simpan tanpa makro (.docx, .xlsx, .pptx, .odt, .ods, .odp) atau sebagai PDF, lalu kirim lagi.",
        $"{name} contains macros or is named like a document with macros. For safety, please save it without macros (.docx, .xlsx, .pptx, .odt, .ods, .odp) or as PDF, and send it again.");

    public static Examination BinaryWorkbook(string name) => Say(
        $"{name} berupa atau memuat buku kerja Excel biner (.xlsb), yang tidak dapat diperiksa. Mohon simpan sebagai .xlsx atau PDF, lalu kirim lagi.",
        $"{name} is or contains a binary Excel workbook (.xlsb), which cannot be examined. Please save it as .xlsx or PDF and send it again.");

    public static Examination Password(string name) => Say(
        $"{name} dikunci dengan kata sandi sehingga tidak dapat diperiksa. Mohon hapus kata sandinya, simpan, lalu kirim lagi.",
        $"{name} is protected by a password and cannot be examined. Please remove the password, save it, and send it again.");

    public static Examination PlainZip(string name, EvidenceLimits limits) => Say(
        $"{name} adalah arsip ZIP, yang tidak diterima di sini. Mohon kirim isinya satu per satu. {Accepted(limits).Id}",
        $"{name} is a ZIP archive, which is not accepted here. Please send the files in it one by one. {Accepted(limits).En}");

    public static Examination TooManyEntries(string name, int most) => Say(
        $"{name} memuat lebih dari {Group(most, '.')} berkas di dalamnya. Mohon bagi menjadi beberapa berkas yang lebih kecil, lalu kirim lagi.",
        $"{name} has more than {Group(most, ',')} files in it. Please split it into several smaller ones and send them again.");

    public static Examination Executable(string name, string entry) => Say(
        $"{name} memuat program atau skrip ({entry}), yang tidak diterima. Mohon keluarkan berkas itu, lalu kirim lagi.",
        $"{name} contains a program or script ({entry}), which is not accepted. Please take that file out and send it again.");

    private static Bilingual Accepted(EvidenceLimits limits)
    {
        const string office = "PDF, Word (.docx, .doc), Excel (.xlsx, .xls), PowerPoint (.pptx, .ppt), OpenDocument (.odt, .ods, .odp)";
        return limits.AllowZip
            ? new($"Yang diterima: {office}, gambar (JPEG, PNG, WebP, HEIC), dan ZIP.", $"Accepted are: {office}, pictures (JPEG, PNG, WebP, HEIC), and ZIP.")
            : new($"Yang diterima: {office}, dan gambar (JPEG, PNG, WebP, HEIC).", $"Accepted are: {office}, and pictures (JPEG, PNG, WebP, HEIC).");
    }

    private static string Tenths(long tenths) => $"{Plain(tenths / 10)}.{Plain(tenths % 10)}";

    private static string Comma(string number) => number.Replace('.', ',');

    private static string Group(int number, char separator) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', separator);

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Examination Say(string id, string en) => Examination.Refused(new(id, en));
}
