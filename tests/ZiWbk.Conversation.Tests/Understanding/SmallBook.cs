using System.Collections.Immutable;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A dozen dialogs as they may stand in the data, with phrases in both languages.</summary>
internal static class SmallBook
{
    public static IReadOnlyList<Phrase> Phrases { get; } =
    [
        .. Dialog("progres", "kantor:unit", "", "progres|progres {kantor}|status {kantor}|sudah sampai mana {kantor}|nilai {kantor} sekarang berapa",
            "progress|progress of {kantor}|how far is {kantor}|status of {kantor}|what is our score"),
        .. Dialog("kurang", "target:target", "target:target kantor:unit", "apa yang kurang|kurang apa saja|apa yang kurang untuk {target}|masih kurang apa",
            "what is missing|what is missing for {target}|what do we still lack"),
        .. Dialog("area", "area:area", "kantor:unit", "area {area} kurang berapa|area {area}|nilai area {area}|{area} kurang berapa lagi",
            "area {area}|how much is area {area} short|score of area {area}"),
        .. Dialog("kenapa", "area:area", "kantor:unit", "kenapa nilai {area} cuma segitu|kenapa {area} rendah|kenapa nilai {area} turun",
            "why is {area} so low|why did {area} drop"),
        .. Dialog("andai", "kata:questions", "", "kalau {kata} jadi berapa|kalau {kata} naik jadi berapa|andai {kata} nilainya berapa|seandainya {kata}",
            "what if {kata}|if {kata} what would the score be"),
        .. Dialog("bukti", "kata:questions", "", "bukti apa saja untuk {kata}|bukti untuk {kata}|contoh bukti {kata}|dokumen apa untuk {kata}",
            "what evidence for {kata}|evidence for {kata}|examples of evidence for {kata}"),
        .. Dialog("isi", "butir:question", "butir:question", "isi lke|isi butir {butir}|lanjut isi|jawab butir {butir}|perbarui jawaban",
            "answer a question|answer question {butir}|fill in the worksheet"),
        .. Dialog("berubah", "sejak:since", "sejak:since kantor:unit", "apa yang berubah|apa yang berubah {sejak}|perubahan sejak {sejak}|apa yang baru",
            "what changed|what changed {sejak}|changes since {sejak}|what is new"),
        .. Dialog("jalur", "target:target", "kantor:unit", "jalur terpendek|jalur terpendek ke {target}|cara tercepat menuju {target}|langkah menuju {target}",
            "shortest path|shortest way to {target}|fastest way to {target}"),
        .. Dialog("peringkat", "", "", "peringkat kantor|kantor mana yang paling siap|bandingkan semua kantor|urutan kantor",
            "ranking of offices|which office is most ready|compare all offices"),
        .. Dialog("undang", "kantor:unit", "kantor:unit", "undang anggota|undang orang ke {kantor}|tambah anggota tim|buat kode undangan",
            "invite a member|add a team member|create an invitation code"),
        .. Dialog("lke", "kantor:unit", "kantor:unit", "kirim lke saya|unduh lke|unduh lke {kantor}|minta berkas excel lke",
            "send my worksheet|download the worksheet|download the worksheet of {kantor}"),
    ];

    public static PhraseBook Book { get; } = new(Phrases);

    private static IEnumerable<Phrase> Dialog(string name, string slots, string optional, string id, string en) =>
        id.Split('|').Select(text => (text, Language.Indonesian)).Concat(en.Split('|').Select(text => (text, Language.English)))
            .Select(phrase => new Phrase(name, phrase.Item2, phrase.text) { Slots = Types(slots), Optional = Types(optional) });

    private static ImmutableDictionary<string, string> Types(string slots) =>
        slots.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => slot.Split(':')).ToImmutableDictionary(slot => slot[0], slot => slot[1]);
}
