using System.Collections.Immutable;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// What people call the one question that a matter is known by, where several speak of it: "LHKPN" is the share that has reported, "WBS" that it is in
/// use. It is told, and shown before anything is saved; where a dialog asks for a question, all that fit are offered.
/// </summary>
internal static class QuestionNames
{
    // Of the LKE of PermenPANRB 90/2021; a worksheet without such a code has no such name.
    private static readonly ImmutableArray<(string[] Words, string Code)> _usual =
    [
        .. new (string Names, string Code)[]
        {
            ("tim kerja|tim zi|tim pembangunan zi|sk tim", "A.I.1.i.a"), ("rencana kerja|rencana kerja zi|rencana pembangunan zi|work plan", "A.I.1.ii.a"), ("monev zi", "A.I.1.iii.b"),
            ("agen perubahan|change agent|change agents|agents of change", "A.I.1.iv.b"), ("budaya kerja|work culture", "A.I.1.iv.c"), ("role model|teladan", "A.I.1.iv.a"),
            ("sop|procedures", "A.I.2.i.b"), ("ppid|keterbukaan informasi", "A.I.2.iii.a"),
            ("kebutuhan pegawai", "A.I.3.i.a"), ("mutasi internal", "A.I.3.ii.a"), ("tna|kebutuhan pelatihan", "A.I.3.iii.a"), ("kinerja individu", "A.I.3.iv.a"), ("pengukuran kinerja individu", "A.I.3.iv.c"),
            ("kode etik|disiplin", "A.I.3.v.a"), ("iku|indikator kinerja utama", "A.I.4.ii.c"),
            ("kampanye gratifikasi|public campaign", "A.I.5.i.a"), ("upg|pengendalian gratifikasi", "A.I.5.i.b"), ("risiko|penilaian risiko|risk assessment|risk", "A.I.5.ii.b"),
            ("pengaduan masyarakat|pengaduan", "A.I.5.iii.a"), ("wbs|whistleblowing|whistle blowing", "A.I.5.iv.a"), ("benturan kepentingan|konflik kepentingan|conflict of interest", "A.I.5.v.a"),
            ("standar pelayanan|service standard|service standards", "A.I.6.i.a"), ("maklumat|maklumat pelayanan|service charter", "A.I.6.i.b"), ("skm|ikm|survei kepuasan|satisfaction survey", "A.I.6.iv.a"),
            ("lhkpn|lhkpn pegawai", "A.II.5.iii.a"), ("lhkasn", "A.II.5.iii.b"),
        }.SelectMany(name => name.Names.Split('|').Select(written => (written.Split(' '), name.Code))).OrderByDescending(name => name.Item1.Length),
    ];

    /// <summary>The question called by the longest such name that stands in these words; null for none.</summary>
    public static Question? Find(Instrument instrument, IReadOnlyList<string> words)
    {
        foreach (var (name, code) in _usual)
        {
            for (var at = 0; at + name.Length <= words.Count; at++)
            {
                if (name.Index().All(word => words[at + word.Index] == word.Item) && instrument.Questions.FirstOrDefault(question => question.Id.Value == code) is { } meant)
                    return meant;
            }
        }

        return null;
    }
}
