using System.Collections.Frozen;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Times;

/// <summary>The words about time: formal, as chats write them, a little Javanese, English.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, (TimeWord Word, int Value)> _words = Read(
        (TimeWord.Weekday, 0, "ahad sunday"), (TimeWord.Weekday, 1, "senin senen snin snn monday mondays"), (TimeWord.Weekday, 2, "selasa slasa sls tuesday tuesdays"),
        (TimeWord.Weekday, 3, "rabu rebo rbu wednesday wednesdays"), (TimeWord.Weekday, 4, "kamis kemis kms thursday thursdays"),
        (TimeWord.Weekday, 5, "jumat jumaat jmt jumt friday fridays"), (TimeWord.Weekday, 6, "sabtu setu sbtu saturday saturdays"),
        (TimeWord.SundayOrWeek, 0, "minggu mgg mggu minggunya"),
        (TimeWord.Month, 1, "januari january"), (TimeWord.Month, 2, "februari february pebruari febuari"), (TimeWord.Month, 3, "maret"), (TimeWord.Month, 4, "april"),
        (TimeWord.Month, 6, "juni june"), (TimeWord.Month, 7, "juli july"), (TimeWord.Month, 8, "agustus august"), (TimeWord.Month, 9, "september"),
        (TimeWord.Month, 10, "oktober october"), (TimeWord.Month, 11, "november nopember"), (TimeWord.Month, 12, "desember december"),
        (TimeWord.PerhapsMonth, 1, "jan"), (TimeWord.PerhapsMonth, 2, "feb peb"), (TimeWord.PerhapsMonth, 3, "mar mrt march"), (TimeWord.PerhapsMonth, 4, "apr"),
        (TimeWord.PerhapsMonth, 5, "mei may"), (TimeWord.PerhapsMonth, 6, "jun"), (TimeWord.PerhapsMonth, 7, "jul"), (TimeWord.PerhapsMonth, 8, "agu ags agt agst agus aug"),
        (TimeWord.PerhapsMonth, 9, "sep sept"), (TimeWord.PerhapsMonth, 10, "okt oct"), (TimeWord.PerhapsMonth, 11, "nov nop"), (TimeWord.PerhapsMonth, 12, "des dec"),
        (TimeWord.Unit, (int)TimeUnit.Minute, "menit mnt menitan minute minutes min mins"), (TimeWord.Unit, (int)TimeUnit.Hour, "jam jm hour hours"),
        (TimeWord.Unit, (int)TimeUnit.Day, "hari hr dino day days"), (TimeWord.Unit, (int)TimeUnit.Week, "pekan week weeks"),
        (TimeWord.Unit, (int)TimeUnit.Month, "bulan bln bulannya wulan month months"), (TimeWord.Unit, (int)TimeUnit.Year, "tahun thn th year years"),
        (TimeWord.RelativeDay, 0, "today sekarang skrg skrng saiki now tonight"), (TimeWord.RelativeDay, 1, "besok besuk bsk bsok esok sesuk tomorrow tmrw tmr"),
        (TimeWord.RelativeDay, 2, "lusa"), (TimeWord.RelativeDay, -1, "kemarin kemaren kmrn kmarin wingi yesterday"),
        (TimeWord.Next, 0, "depan dpn depannya next mendatang berikutnya ngarep"), (TimeWord.This, 0, "ini this iki coming"),
        (TimeWord.Last, 0, "lalu last previous kepungkur"), (TimeWord.Latest, 0, "terakhir belakangan past"),
        (TimeWord.Ahead, 0, "lagi lg maneh"), (TimeWord.Ago, 0, "ago"), (TimeWord.In, 0, "dalam dlm in within"), (TimeWord.For, 0, "selama for slama"),
        (TimeWord.Clock, 0, "pukul pkl pk at"),
        (TimeWord.Part, (int)DayPart.Dawn, "subuh"), (TimeWord.Part, (int)DayPart.Morning, "pagi pg esuk morning"), (TimeWord.Part, (int)DayPart.Noon, "siang awan"),
        (TimeWord.Part, (int)DayPart.Afternoon, "sore sre afternoon petang"), (TimeWord.Part, (int)DayPart.Night, "malam mlm malem bengi night evening"),
        (TimeWord.Part, (int)DayPart.Am, "am"), (TimeWord.Part, (int)DayPart.Pm, "pm"),
        (TimeWord.Half, 0, "setengah stgh stengah half"), (TimeWord.Quarter, 0, "seperempat quarter"), (TimeWord.After, 0, "lewat lebih"), (TimeWord.Before, 0, "kurang"),
        (TimeWord.DateMark, 0, "tanggal tgl tg tanggalnya"),
        (TimeWord.Edge, 1, "akhir end pungkasan"), (TimeWord.Edge, 0, "pertengahan tengah mid middle"), (TimeWord.Edge, -1, "awal beginning start early"),
        (TimeWord.Until, 0, "sampai sampe smpai hingga sd until till to through"), (TimeWord.Every, 0, "setiap tiap tiap2 stiap saben saban every each"), (TimeWord.Once, 0, "sekali"),
        (TimeWord.Earlier, 0, "tadi earlier"), (TimeWord.Later, 0, "nanti ntar nti mengko later"), (TimeWord.Working, 0, "kerja working business"),
        (TimeWord.NamedHour, 12, "noon"), (TimeWord.NamedHour, 24, "midnight"), (TimeWord.YearPart, 3, "triwulan tw kuartal"), (TimeWord.YearPart, 6, "semester"),
        (TimeWord.Title, 0, "pak bapak bu ibu sdr sdri saudara mas mbak kak mr mrs ms dik cak ning gus"),
        (TimeWord.Numbered, 0, "nomor no nomer pasal ayat nip nik rt rw butir versi skor nilai bobot area lantai ruang permenpan permenpanrb perpres perbup pergub perda uu pp se sk level kode number version score"),
        (TimeWord.Since, 0, "sejak semenjak since"),
        (TimeWord.Link, 0, "di pada of the on ya yaa aja saja dong yang di2 wib itu ke paling lambat sebelum by before deh bu2 dan and hari2 o clock oclock s d kira jadi"),
        (TimeWord.Or, 0, "atau apa or opo"),
        (TimeWord.Count, 1, "satu one siji"), (TimeWord.Count, 2, "dua two loro rong"), (TimeWord.Count, 3, "tiga three telu telung"), (TimeWord.Count, 4, "empat four papat patang"),
        (TimeWord.Count, 5, "lima five limo"), (TimeWord.Count, 6, "enam six"), (TimeWord.Count, 7, "tujuh seven pitu"), (TimeWord.Count, 8, "delapan eight wolu"),
        (TimeWord.Count, 9, "sembilan nine songo"), (TimeWord.Count, 10, "sepuluh ten"), (TimeWord.Count, 11, "sebelas eleven"), (TimeWord.Count, 12, "twelve"),
        (TimeWord.Count, 13, "thirteen"), (TimeWord.Count, 14, "fourteen"), (TimeWord.Count, 15, "fifteen"), (TimeWord.Count, 16, "sixteen"), (TimeWord.Count, 17, "seventeen"),
        (TimeWord.Count, 18, "eighteen"), (TimeWord.Count, 19, "nineteen"), (TimeWord.Count, 20, "twenty"), (TimeWord.Count, 30, "thirty"), (TimeWord.Count, 40, "forty"),
        (TimeWord.Count, 45, "fortyfive"), (TimeWord.Count, 50, "fifty"), (TimeWord.Count, 60, "sixty"), (TimeWord.Count, 90, "ninety"),
        (TimeWord.Teen, 0, "belas blas"), (TimeWord.Ten, 0, "puluh"), (TimeWord.Article, 1, "a an"), (TimeWord.OrdinalMark, 0, "st nd rd"));

    // "Seminggu" is one week.
    private static readonly FrozenDictionary<string, TimeUnit> _one = new Dictionary<string, TimeUnit>
    {
        ["semenit"] = TimeUnit.Minute,
        ["sejam"] = TimeUnit.Hour,
        ["sehari"] = TimeUnit.Day,
        ["sedino"] = TimeUnit.Day,
        ["seminggu"] = TimeUnit.Week,
        ["smggu"] = TimeUnit.Week,
        ["sepekan"] = TimeUnit.Week,
        ["sebulan"] = TimeUnit.Month,
        ["sbulan"] = TimeUnit.Month,
        ["setahun"] = TimeUnit.Year,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Long enough that a slip makes no other word.
    private static readonly NearWords _long = new(
        "januari january februari february agustus september oktober november desember december setengah tomorrow yesterday wednesday thursday".Split(' '));

    /// <summary>What a word can mean; a slip in a long one is mended.</summary>
    public static (TimeWord Word, int Value) Of(string word) =>
        _words.TryGetValue(word, out var known) ? known
        : word.Length >= 7 && _long.Of(word) is [var near] && Typos.Between(word, near, 1) == 1 ? _words[near]
        : (TimeWord.Other, 0);

    /// <summary>The unit of a word for one of it; null for none.</summary>
    public static TimeUnit? One(string word) => _one.TryGetValue(word, out var unit) ? unit : null;

    private static FrozenDictionary<string, (TimeWord, int)> Read(params (TimeWord Word, int Value, string Words)[] table) =>
        table.SelectMany(entry => entry.Words.Split(' ').Select(word => KeyValuePair.Create(word, (entry.Word, entry.Value))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
