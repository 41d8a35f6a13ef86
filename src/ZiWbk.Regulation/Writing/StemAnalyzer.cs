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
        ("publikasi", "publikasi dipublikasikan mempublikasikan"),
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
        ("survei", "survei surveinya"),
        ("sptjm", "sptjm"),
        ("hasil", "hasil hasilnya"),
        ("berhasil", "berhasil keberhasilan"),
        ("minimal", "minimal minimalnya"),
        ("petugas", "petugas petugasnya"),
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
