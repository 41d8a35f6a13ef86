using System.Text.RegularExpressions;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Premises;

/// <summary>How a question is put: whether it takes something for granted, supposes it, or asks for a value.</summary>
internal static partial class QuestionForm
{
    /// <summary>"..., kan?", "betul?", "right?", "karena ...", "setahu saya ...", or a plain statement.</summary>
    public static bool Presumes(string plain) => Tag().IsMatch(plain) || Presumption().IsMatch(plain) || !Asking().IsMatch(plain);

    /// <summary>"kalau ...", "misal ...": a case, not a claim.</summary>
    public static bool Supposes(string plain) => Case().IsMatch(plain) && !Tag().IsMatch(plain);

    /// <summary>"berapa", "predikat apa": the value is what is asked for.</summary>
    public static bool AsksForValue(string plain) => Value().IsMatch(plain) && !Tag().IsMatch(plain);

    /// <summary>"Apakah opini WDP boleh?": whether the value itself is what is asked about. "Apakah 78 lolos?" tells of one's own.</summary>
    public static bool IsYesOrNo(string plain, Claim claim) =>
        YesOrNo().IsMatch(plain) && !(claim.Kind is ValueKind.Points or ValueKind.Percent or ValueKind.Index && Passing().IsMatch(plain));

    /// <summary>A question mark, a word that asks, or a tag such as "kan?".</summary>
    public static bool IsQuestion(string plain) => Asking().IsMatch(plain) || Tag().IsMatch(plain);

    /// <summary>"biar A", "dapat B", "an A": an option of a worksheet question is named.</summary>
    public static bool NamesOption(string plain) => Option().IsMatch(plain);

    [GeneratedRegex(@"\b(?:apakah|apa benar|apa betul|benarkah|bukankah|betulkah|masih|is it|is|are|does|do|can|must)\b", RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"\b(?:lolos|lulus|gagal|cukup|aman|pass|fail|enough)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Passing();

    [GeneratedRegex(@"\b(?:jawab|jawaban|jwbn|dapat|dpt|dapet|huruf|biar|agar|supaya|spy|opsi|pilihan|get|for|an|raih) (?:an |nilai )?[a-e]\b(?! \d|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"\b(?:kan|ya kan|iya kan|betul|bener|benar|right|correct|toh|isnt it|arent they|doesnt it|yes)\b\s*(?:ya|pak|bu|kan|min|mas|mbak|kah|tidak|ga|gak|ngga|nggak)?\s*[?.! ]*$|\bkan\b|,? ?\bya ?\??\s*$|,? ?\bbukan ?\??\s*$|\bya (?:pak|bu|min|mas|mbak) ?\??\s*$|\bharus\b.*\bya\b|\bright\b", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(?:karena|krn|berhubung|mengingat|lantaran|since|because|setahu|setau|katanya|kata (?:teman|temen|orang|dia)|dengar dengar|saya kira|saya pikir|kenapa|knp|mengapa|why|as i understand|i heard|i thought)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Presumption();

    [GeneratedRegex(@"\?|\b(?:apa|apakah|apa aja|ap|berapa|brp|siapa|sapa|kapan|kpn|mana|bagaimana|gimana|gmn|piye|opo|sebutkan|jelaskan|tolong|mohon|apaan|what|which|who|when|where|how|is|are|does|do|can|must|explain|list)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:kalau|kalo|klo|kl|jika|bila|apabila|misal|misalnya|seandainya|andaikan|if|suppose|convert)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Case();

    [GeneratedRegex(@"\b(?:berapa|brp|brapa|piro|how many|how much|predikat ap\w*|kategori ap\w*|nilai ap\w*|huruf ap\w*|dapat ap\w*|opsi ap\w*|jawaban ap\w*|mutu ap\w*|apa predikat\w*|which grade|what grade|what score)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
