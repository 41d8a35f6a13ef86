using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Util;

namespace ZiWbk.Regulation.Writing;

/// <summary>Lucene's Indonesian stemmer, behind a list of word families that it would tear apart (penilaian, menilai, nilai).</summary>
internal sealed class StemAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    // Family head: the forms that are meant by it.
    private static readonly (string Head, string Forms)[] _families =
    [
        ("nilai", "nilai penilaian menilai dinilai nilainya penilai ternilai bernilai"),
        ("kuat", "penguatan menguatkan diperkuat memperkuat"),
        ("kendali", "pengendalian mengendalikan dikendalikan pengendali"),
        ("tetap", "penetapan menetapkan ditetapkan ketetapan"),
        ("penuh", "pemenuhan memenuhi dipenuhi terpenuhi"),
        ("awas", "pengawasan mengawasi diawasi pengawas"),
        ("ubah", "perubahan mengubah diubah berubah merubah dirubah"),
        ("ukur", "pengukuran mengukur diukur terukur ukuran"),
        ("evaluasi", "evaluasi mengevaluasi dievaluasi pengevaluasian"),
        ("usul", "usul usulan mengusulkan diusulkan pengusulan pengusul"),
        ("ungkit", "pengungkit ungkit"),
        ("kelola", "kelola mengelola dikelola pengelolaan"),
        ("manfaat", "manfaat pemanfaatan memanfaatkan dimanfaatkan"),
        ("tinjau", "meninjau ditinjau peninjauan tinjauan"),
        ("ajar", "pembelajaran"),
        ("periksa", "memeriksa diperiksa pemeriksaan"),
        ("peta", "peta pemetaan memetakan dipetakan"),
        ("pantau", "memantau dipantau pemantauan terpantau"),
        ("latih", "pelatihan melatih dilatih"),
        ("laksana", "pelaksanaan dilaksanakan melaksanakan terlaksana pelaksana"),
        ("sosialisasi", "sosialisasi disosialisasikan mensosialisasikan menyosialisasikan"),
        ("publikasi", "publikasi dipublikasikan mempublikasikan memublikasikan"),
        ("inovasi", "inovasi berinovasi"),
        ("integrasi", "integrasi terintegrasi mengintegrasikan diintegrasikan pengintegrasian"),
        ("tatalaksana", "tatalaksana ketatalaksanaan"),
        ("akuntabel", "akuntabel"),
        ("akuntabilitas", "akuntabilitas"),
        ("kali", "kali"),
        ("puas", "kepuasan puas"),
        ("korupsi", "korupsi"),
        ("persepsi", "persepsi"),
        ("administrasi", "administrasi"),
        ("reformasi", "reformasi"),
        ("sanksi", "sanksi"),
        ("gratifikasi", "gratifikasi"),
        ("koordinasi", "koordinasi"),
        ("instansi", "instansi"),
        ("kategori", "kategori"),
        ("opsi", "opsi opsinya"),
        ("isi", "isi isinya berisi isian mengisi diisi pengisian"),
        ("butir", "butir butirnya"),
        ("survei", "survei surveinya menyurvei disurvei"),
        ("sptjm", "sptjm"),
        ("hasil", "hasil hasilnya"),
        ("berhasil", "berhasil keberhasilan"),
        ("minimal", "minimal minimalnya"),
        ("petugas", "petugas petugasnya"),
        // Where men-, mem- and meng- have swallowed the first letter the stemmer cannot know which.
        ("terap", "terapkan menerapkan penerapan diterapkan"),
        ("kembang", "kembangkan mengembangkan pengembangan dikembangkan berkembang"),
        ("tunjuk", "tunjuk menunjuk penunjukan ditunjuk menunjukkan ditunjukkan"),
        ("pilih", "pilih memilih pemilihan dipilih terpilih"),
        ("tangani", "tangani menangani penanganan ditangani tertangani"),
        ("kirim", "kirim kirimkan mengirim mengirimkan pengiriman dikirim dikirimkan terkirim"),
        ("terima", "terima menerima penerimaan diterima penerima"),
        ("tempatkan", "tempatkan menempatkan penempatan ditempatkan"),
        ("mutakhir", "mutakhirkan memutakhirkan pemutakhiran dimutakhirkan"),
        ("tegak", "tegakkan menegakkan penegakan ditegakkan"),
        ("turun", "turun turunkan menurun menurunkan penurunan diturunkan"),
        ("tingkatkan", "tingkatkan meningkatkan peningkatan ditingkatkan meningkat"),
        ("selesai", "selesai selesaikan menyelesaikan penyelesaian diselesaikan terselesaikan"),
        ("libat", "libatkan melibatkan pelibatan dilibatkan terlibat keterlibatan"),
        ("kumpul", "kumpulkan mengumpulkan pengumpulan dikumpulkan"),
        ("tambah", "tambah tambahan menambah menambahkan penambahan ditambah ditambahkan"),
        ("tulis", "tulis menulis menuliskan penulisan ditulis tertulis"),
        ("pindah", "pindah memindahkan pemindahan dipindah dipindahkan"),
        ("tentukan", "tentukan menentukan penentuan ditentukan"),
        ("potong", "potong memotong pemotongan dipotong"),
        ("pengaruh", "pengaruh memengaruhi mempengaruhi berpengaruh dipengaruhi"),
    ];

    private static readonly StemmerOverrideFilter.StemmerOverrideMap _map = Overrides();

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new WhitespaceTokenizer(Version, reader);
        return new(words, new IndonesianStemFilter(new StemmerOverrideFilter(words, _map)));
    }

    private static StemmerOverrideFilter.StemmerOverrideMap Overrides()
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: false);
        foreach (var (head, forms) in _families)
        {
            foreach (var form in forms.Split(' '))
                builder.Add(form, head);
        }

        return builder.Build();
    }
}
