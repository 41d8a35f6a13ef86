using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// What questions of the worksheet are about, in the words people use for them. A talk that is asked for with any of these is asked for
/// with all of them: which one it is says nothing about the talk.
/// </summary>
internal static class Topics
{
    /// <summary>One writing of each.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "lhkpn", "agen perubahan", "maklumat pelayanan", "sop", "skm", "gratifikasi", "benturan kepentingan", "budaya kerja", "rencana kerja zi", "iku", "ppid", "wbs", "standar pelayanan",
        "tim kerja zi", "penanganan risiko", "pengaduan masyarakat", "kebutuhan pegawai", "survei kepuasan", "mutasi internal", "kode etik", "perjanjian kinerja", "spbe", "inovasi layanan", "laporan kinerja",
        "analisis jabatan", "risk assessment", "whistleblowing", "pelatihan pegawai", "disiplin pegawai", "kompensasi layanan", "renstra", "tna", "satisfaction survey", "change agents",
    ];

    /// <summary>What tasks of the journey are about, in the words people use for them.</summary>
    public static ImmutableArray<string> OfTasks { get; } =
    [
        "pakta integritas", "sosialisasi ZI", "komitmen pimpinan", "pencanangan", "penetapan unit", "pembentukan tim", "rencana kerja", "monev", "survei mandiri", "penataan pengaduan", "LKE mandiri",
        "evaluasi TPI", "surat usulan", "unggah usulan", "sanggah", "seleksi administrasi", "survei pengguna layanan", "desk evaluasi", "verifikasi lapangan", "rapat panel", "kick-off meeting", "work plan",
    ];

    private static readonly FrozenSet<string> _words = All.SelectMany(topic => topic.Split(' ')).Select(IntentFeatures.Written)
        .Where(word => word is not ("kerja" or "pegawai" or "pelayanan" or "layan" or "layanan" or "masyarakat" or "lapor" or "laporan" or "zi" or "tim" or "rencana" or "tangan" or "internal"))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, as features write it, is part of one and hardly anything else.</summary>
    public static bool Contains(string word) => _words.Contains(word);
}
