using System.Collections.Frozen;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// What is left of an Indonesian word without its common prefixes and suffixes, so that "dievaluasi" and "mengevaluasi" meet.
/// Not the dictionary's root: it only has to come out the same for the forms of one word.
/// </summary>
internal static class Stem
{
    private const int Shortest = 4;

    // Where the first letter that a prefix has swallowed is guessed wrong.
    private static readonly FrozenDictionary<string, string> _mended = new Dictionary<string, string>
    {
        ["kevaluasi"] = "evaluasi",
        ["kefisien"] = "efisien",
        ["tilai"] = "nilai",
        ["panfaat"] = "manfaat",
        ["awasi"] = "awas",
        ["pubah"] = "ubah",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string word)
    {
        if (word.Length <= Shortest || word.Any(char.IsAsciiDigit))
            return word;
        var stem = Cut(Cut(Cut(word, "lah"), "kah"), "nya");
        var verbal = stem.StartsWith("di", StringComparison.Ordinal) || stem.StartsWith("me", StringComparison.Ordinal);
        // One of the three: "sampaikan" is "sampai", not "sampa". Words in -si are borrowed, and the i is theirs.
        if (Cut(stem, "kan") is var cut && cut.Length < stem.Length)
            stem = cut;
        else if (Cut(stem, "an") is var shorter && shorter.Length < stem.Length)
            stem = shorter;
        else if (verbal && !stem.EndsWith("si", StringComparison.Ordinal))
            stem = Cut(stem, "i");
        stem = WithoutPrefix(WithoutPrefix(stem));
        return _mended.GetValueOrDefault(stem, stem);
    }

    private static string Cut(string word, string suffix) =>
        word.EndsWith(suffix, StringComparison.Ordinal) && word.Length - suffix.Length >= Shortest ? word[..^suffix.Length] : word;

    private static string WithoutPrefix(string word)
    {
        if (word.Length < Shortest + 2)
            return word;
        var rest = word[0] switch
        {
            'd' when word[1] == 'i' => word[2..],
            'k' when word[1] == 'e' => word[2..],
            't' when word.StartsWith("ter", StringComparison.Ordinal) => word[3..],
            'b' when word.StartsWith("ber", StringComparison.Ordinal) => word[3..],
            'p' when word.StartsWith("per", StringComparison.Ordinal) => word[3..],
            'm' or 'p' when word[1] == 'e' => Nasal(word[2..]),
            _ => word,
        };
        return rest.Length >= Shortest ? _mended.GetValueOrDefault(rest, rest) : word;
    }

    // me- and pe- bring a nasal along, which swallows k, s, t and p: mengelola is kelola, menyusun susun, menetapkan tetap, memantau pantau.
    private static string Nasal(string rest)
    {
        if (rest.StartsWith("ng", StringComparison.Ordinal))
            return rest.Length > 2 && rest[2] == 'e' ? "k" + rest[2..] : rest[2..];
        if (rest.StartsWith("ny", StringComparison.Ordinal))
            return "s" + rest[2..];
        if (rest[0] is not ('n' or 'm') || rest.Length < 2)
            return rest;
        return IsVowel(rest[1]) ? (rest[0] == 'n' ? "t" : "p") + rest[1..] : rest[1..];
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
