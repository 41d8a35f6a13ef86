using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What people call the six areas.</summary>
internal static class AreaNames
{
    private static readonly string[][] _numbers =
    [
        ["1", "i", "satu", "one"], ["2", "ii", "dua", "two"], ["3", "iii", "tiga", "three"], ["4", "iv", "empat", "four"], ["5", "v", "lima", "five"],
        ["6", "vi", "enam", "six"],
    ];

    private static readonly string[][] _usual =
    [
        ["perubahan", "mp", "manajemen perubahan", "change", "change management"],
        ["tatalaksana", "tata laksana", "tatalaksana dan sop", "procedures", "business process"],
        ["sdm", "msdm", "sdm aparatur", "manajemen sdm", "human resources", "hr"],
        ["akuntabilitas", "akip", "sakip", "akuntabilitas kinerja", "accountability"],
        ["pengawasan", "penguatan pengawasan", "supervision", "oversight"],
        ["pelayanan", "layanan", "yanlik", "pelayanan publik", "layanan publik", "service", "services", "public service", "public services"],
    ];

    // "Agen perubahan" speaks of agents, not of the area; so do the other things that are of a change, of staff or of a service.
    private static readonly System.Collections.Frozen.FrozenSet<string> _things = Speech.Set(
        "agen agent standar standard standards inovasi innovation budaya petugas pengaduan maklumat sarana kapasitas pengelolaan jumlah survei unit");

    /// <summary>Whether a name after this word is part of another expression.</summary>
    public static bool IsPartOf(string wordBefore) => _things.Contains(wordBefore);

    /// <summary>All names of an area, each with whether it is also a word of ordinary speech.</summary>
    public static IEnumerable<(string Name, bool Ordinary)> Of(Area area)
    {
        if (area.No >= 1 && area.No <= _numbers.Length)
        {
            foreach (var number in _numbers[area.No - 1])
            {
                yield return ($"area {number}", false);
                yield return ($"area ke {number}", false);
                yield return ($"area no {number}", false);
                yield return ($"area nomor {number}", false);
            }

            yield return ($"area{area.No}", false);
        }

        foreach (var name in (area.No >= 1 && area.No <= _usual.Length ? _usual[area.No - 1] : []).Append(area.ShortTitle).Append(area.Title))
        {
            yield return (name, true);
            yield return ($"area {name}", false);
            yield return ($"{name} area", false);
        }
    }
}
