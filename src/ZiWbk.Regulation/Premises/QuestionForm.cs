using System.Text.RegularExpressions;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>How a question is put: whether it takes something for granted, supposes it, or asks for a value.</summary>
internal static partial class QuestionForm
{
    /// <summary>"..., kan?", "betul?", "right?", "karena ...", "setahu saya ...", or a plain statement.</summary>
    public static bool Presumes(string plain) => IsTagged(plain) || Presumption().IsMatch(plain) || !Asks(plain);

    /// <summary>The clauses of a text.</summary>
    public static string[] Parts(string plain) => Stop().Split(plain);

    /// <summary>The smaller parts of a text, each of which may speak of another value: "WBK 75 dan WBBM 80".</summary>
    public static string[] Sides(string plain) => Side().Split(plain);

    /// <summary>"Batasnya 31 Januari, apa sanksinya?": a clause that states something before another asks.</summary>
    public static bool States(string clause) => Splitting.Words(clause).Count > 2 && !Word().IsMatch(clause) && !Case().IsMatch(clause) && !Choice().IsMatch(clause);

    /// <summary>"kami", "our": somebody speaks of their own office.</summary>
    public static bool SpeaksOfOwn(string clause) => Own().IsMatch(clause);

    /// <summary>"minimal", "berbobot", "dipenjara", "paling lama": a clause tells a rule rather than what happened.</summary>
    public static bool TellsRule(string clause) => Ruled().IsMatch(clause);

    /// <summary>"kalau ...", "misal ...": a case, not a claim.</summary>
    public static bool Supposes(string plain) => Case().IsMatch(plain) && !IsTagged(plain) && !Hearsay().IsMatch(plain);

    /// <summary>"berapa", "predikat apa": the value is what is asked for.</summary>
    public static bool AsksForValue(string plain) => Value().IsMatch(plain) && !IsTagged(plain);

    /// <summary>"siapa yang ...", "Bupati atau Sekda?": nothing is taken for granted, an answer is wanted.</summary>
    public static bool IsOpen(string plain) => !IsTagged(plain) && !Presumption().IsMatch(plain) && Open().IsMatch(plain);

    /// <summary>"Apakah opini WDP boleh?": whether the value itself is what is asked about. "Apakah 78 lolos?" tells of one's own.</summary>
    public static bool IsYesOrNo(string plain, Claim claim) =>
        YesOrNo().IsMatch(plain) && !IsOpen(plain) && claim.Kind != ValueKind.Rupiah
        && (claim.Kind is not (ValueKind.Points or ValueKind.Percent or ValueKind.Index) || Threshold().IsMatch(plain));

    /// <summary>"apakah ...", "... gak?", or a statement with a question mark: yes or no is what is asked for.</summary>
    public static bool AsksYesOrNo(string plain) => (YesOrNo().IsMatch(plain) || (plain.Contains('?', StringComparison.Ordinal) && !Word().IsMatch(plain))) && !IsOpen(plain) && !AsksForValue(plain);

    /// <summary>The text without the "gak" of "wajib gak?", which asks; that of "gak wajib" denies and stays.</summary>
    public static string WithoutAsking(string plain) => Particle().Replace(plain, " ");

    /// <summary>The text without what it says is not so: "tidak perlu 85, cukup 75" states 75.</summary>
    public static string WithoutDenied(string plain) => Denied().Replace(plain, " ");

    /// <summary>"bobot", "poin", "minimal": a bare number may be a weight or a threshold.</summary>
    public static bool Weighs(string plain) => Weight().IsMatch(plain);

    /// <summary>"nilai kami 78": a number is one's own, not what the regulation says.</summary>
    public static bool IsOwn(string plain) => Own().IsMatch(plain) && !Limit().IsMatch(plain);

    /// <summary>"sudah cukup", "berarti lolos": what one has is taken to be enough.</summary>
    public static bool DeemsEnough(string plain) => Enough().IsMatch(plain);

    /// <summary>"tidak wajib", "opsional", "bebas": a duty is denied.</summary>
    public static bool DeniesDuty(string plain) => NoDuty().IsMatch(plain);

    /// <summary>"wajib", "harus": a duty is told.</summary>
    public static bool TellsDuty(string plain) => Duty().IsMatch(plain);

    /// <summary>A question mark, a word that asks, or a tag such as "kan?".</summary>
    public static bool IsQuestion(string plain) => Asks(plain) || IsTagged(plain);

    /// <summary>"biar A", "dapat B", "an A": an option of a worksheet question is named.</summary>
    public static bool NamesOption(string plain) => Option().IsMatch(plain);

    // "berapa ya?" only asks kindly; "75 ya?" wants to be told that it is so.
    private static bool IsTagged(string plain) => Tag().IsMatch(plain) || (Gentle().IsMatch(plain) && !Word().IsMatch(plain));

    private static bool Asks(string plain) => plain.Contains('?', StringComparison.Ordinal) || Word().IsMatch(plain);

    [GeneratedRegex(@"\b(?:gak|ga|gk|ngga|nggak|ndak|ora|ra|tidak|tdk|not)\b(?=[ ,]*(?:$|[?.!]|(?:di|ke|dari|biar|buat|untuk|utk|sih|ya|yo|yah|pak|bu|min|mas|mbak|kalau|kalo|klo|kl|menurut|dong|kah)\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();

    [GeneratedRegex(@"\b(?:bukan|bkn|dudu|(?:tidak|tak|tdk|ga|gak|nggak|ora|ndak) (?:perlu|harus|hrs|usah|wajib|mesti)|not|rather than|instead of)(?: (?:lagi|sampai|smp|di|dari|pada|hanya|karena|need|necessarily))*(?: (?!kan\b|ya\b|tapi\b|melainkan\b|cukup\b|but\b)[\w/.]+){1,3}(?=,| (?:tapi|melainkan|cukup|but)\b)|, *(?:bukan|bkn|dudu|not)(?: [\w/.]+){1,4}(?=, *(?:kan|ya|betul|benar|to|right)|\?| (?:kan|ya|betul|benar|to)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:bobot\w*|poin\w*|point\w*|nilai\w*|skor\w*|score\w*|minimal\w*|minimum|min|maks\w*|ambang\w*|batas\w*|porsi\w*|cukup|harus|hrs|weigh\w*|indeks|index|ipak|ipkp|spak|spkp|lolos|total\w*|threshold|at least|paling|angka\w*|level|jumlah\w*|ada|punya|terdiri|berapa|komponen|unsur)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Weight();

    [GeneratedRegex(@"\b(?:cukup|lolos|lulus|memenuhi|terpenuhi|aman|tercapai|melampaui|enough|pass|passes|met)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Enough();

    [GeneratedRegex(@"[.?;]+(?:\s|$)|,(?!\d)|\b(?:dan|sedangkan|sementara|tapi|tetapi|sama|and|while|but)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    [GeneratedRegex(@"\b(?:atau|ato|atw|or)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(@"[.?;]+(?:\s|$)|,(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:minimal\w*|minimum|maksimal\w*|maximum|paling \w+|batas\w*|ambang\w*|harus|wajib|(?:ber)?bobot\w*|syarat\w*|disyaratkan|cukup|di ?penjara|denda|poin|sebesar|at least|at most|must|weighs?|required)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ruled();

    [GeneratedRegex(@"\b(?:setahu|setau|katanya|kabarnya|jarene)\b|\b(?:kalau|kalo|klo|kl) (?:tidak|gak|ga|gk|nggak) salah\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hearsay();

    [GeneratedRegex(@"\b(?:apakah|apa benar|apa betul|benarkah|bukankah|betulkah|masih|is it|is|are|does|do|can|must)\b|\b(?:gak|ga|gk|nggak|ngga|ndak|tidak|ora|kah)\b\s*(?:ya|pak|bu|min|mas|mbak|sih)?\s*[?.! ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"\b(?:minimal|minimum|min|ambang|batas|bobot\w*|syarat\w*|cukup|threshold|limit|weigh\w*|at least|paling sedikit|harus|wajib|passing|needs?|perlu|butuh)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(?:minimal|minimum|min|ambang|batas|bobot\w*|syarat\w*|threshold|limit|weigh\w*|at least|paling sedikit|passing)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"\b(?:kami|kita|kantorku|punya (?:saya|kami)|dinas saya|nilaiku|unit saya|our|my|we)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:(?:tidak|tak|tdk|ga|gak|gk|nggak|ngga|ndak|ora|bukan|belum) (?:usah|perlu|prlu|wajib|wjb|harus|hrs|kudu|mesti|diwajibkan|disyaratkan|diharuskan|diperlukan)|opsional|sukarela|optional|voluntary|not (?:mandatory|required|necessary|needed|compulsory)|dont need|no need|neednt|need not|boleh tidak)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoDuty();

    [GeneratedRegex(@"\b(?:wajib|harus|diharuskan|disyaratkan|semua pegawai)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\b(?:jawab|jawaban|jwbn|dapat|dpt|dapet|huruf|biar|agar|supaya|spy|opsi|pilihan|get|for|an|raih) (?:an |nilai )?[a-e]\b(?! \d|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"\b(?:kan|betul|bener|benar|right|correct|toh|to|tenan|leres|dong|donk|nggih|isnt it|arent they|doesnt it|yes|iya)\b[\s,]*(?:ya|pak|bu|kan|min|mas|mbak|kah|to|tidak|ga|gak|ngga|nggak|dong|sih|begitu|gitu|seperti itu)?\s*[?.! ]*$|\b(?:begitu|gitu|ngono|seperti itu)\b[\s,]*(?:ya|kan|pak|bu|to|bukan|dong)?\s*[?! ]*$|\bkan\b|\b(?:ya|iya) kan\b|,? ?\bbukan ?\??\s*$|\bbkn ?\?\s*$|\bharus\b.*\bya\b|\bright\b|\bisnt\b|\barent\b|\bdoesnt\b|\w ya,|\b(?:betulkah|benarkah|apa benar|apa betul|benar bahwa|betul bahwa|bukankah|bener ga|bener gak|betul ga|betul gak|is it true|am i right|masa|masak)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\w ?,? ?\b(?:ya|yaa|nggih|nggeh|inggih|y)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Gentle();

    [GeneratedRegex(@"\b(?:karena|krn|berhubung|mengingat|lantaran|since|because|setahu|setau|setahuku|katanya|kabarnya|konon|kata (?:teman|temen|orang|dia|pak|bu|atasan|kawan)|dengar dengar|denger denger|(?:sy|saya|aku) (?:kira|pikir|dengar|denger|baca|yakin|rasa)|bukannya|berarti|jadi|kok|padahal|makanya|sehingga|bukankah|kenapa|knp|mengapa|ngopo|why|as i understand|i heard|i thought|i think|i read|they say|so)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Presumption();

    [GeneratedRegex(@"\b(?:apa\w*|ap|berapa\w*|brp|brapa|piro|pinten|siapa\w*|sapa|sopo|sinten|kapan\w*|kpn|mana|dmn|dimana|kemana|endi|pundi|bagaimana\w*|gimana|gmn|piye|pripun|opo|nopo|sebutkan|jelaskan|tolong|mohon|mengapa|kenapa|knp|ngopo|beda\w*|seberapa\w*|\w+kah|what|whats|difference|which|who|whos|when|where|how|why|is|are|does|do|can|may|must|should|explain|list|tell)\b|^ *(?:bisa|bs|boleh|blh)\b|\b(?:bisa|bs|boleh|blh) (?:ga|gak|gk|tidak|tdk)\b|\b(?:ga|gak|gk|nggak|ngga|ndak|tidak|tdk|ora|blm|belum)\b\s*(?:ya|pak|bu|min|mas|mbak|sih)?\s*[?.! ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:siapa\w*|sapa|sopo|kapan\w*|kpn|se?berapa\w*|berapa\w*|brp|piro|bagaimana\w*|gimana|gmn|piye|mana|apa (?:saja|aja|itu|isi\w*|beda\w*)|opo wae|lewat apa|nama ap\w*|ganti ap\w*|who|whos|when|where|how|which|what|whats|atau|ato|atw|or)\b|\w (?:ap|apa) \w", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:kalau|kalo|klo|kl|jika|bila|apabila|misal|misalnya|seandainya|andaikan|if|suppose|convert)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Case();

    [GeneratedRegex(@"\b(?:berapa|brp|brapa|piro|how many|how much|predikat ap\w*|kategori ap\w*|nilai ap\w*|huruf ap\w*|dapat ap\w*|opsi ap\w*|jawaban ap\w*|mutu ap\w*|apa predikat\w*|which grade|what grade|what score)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
