using System.Collections.Frozen;
using System.Collections.Immutable;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Reads "salah, maksud saya B": the answer before was wrong, and this one is meant.</summary>
public static class Correction
{
    private static readonly FrozenSet<string> _sighs = Speech.Set(
        "eh eeh aduh waduh duh ups oops maaf mohon maap sori sorry oh ah wah hmm bukan no tidak wait tunggu pak bu");

    // Each opens a correction by itself; the weaker ones only where a pause or a second one follows.
    private static readonly string[][] _openers = Split(
        "ralat|maksud saya|maksudku|maksudnya|maksud sy|maksud kami|yang benar|yang betul|i meant|i mean|it should be|salah ketik|salah tulis|salah pencet");

    private static readonly string[][] _weak = Split("salah|keliru|koreksi|seharusnya|harusnya|wrong|mistake|correction|should be|typo|that was wrong|itu salah|tadi salah");

    private static readonly string[][] _between = Split(
        "maksud saya|maksudku|maksudnya|maksud sy|maksud kami|yang tadi|tadi|yang benar|yang betul|seharusnya|harusnya|jadi|menjadi|adalah|itu|saya|" +
        "it should be|should be|should have been|i meant|i mean|it is|its|the answer is|to|make it|that");

    private static readonly FrozenSet<string> _questions = Speech.Set(
        "apa apanya apakah mana dimana siapa kenapa mengapa kapan berapa bagaimana gimana what where which why how who when satu");

    /// <summary>Whether the text corrects what was said before, and what is meant instead, as it was written.</summary>
    public static bool TryRead(string text, out string rest)
    {
        rest = "";
        if (text.Length > Incoming.LongestText)
            return false;
        var words = Words.Of(text);
        var at = 0;
        while (at < words.Length && _sighs.Contains(words[at].Text))
            at++;
        var strong = Taken(words, at, _openers);
        var weak = strong == 0 ? Taken(words, at, _weak) : 0;
        if (strong + weak == 0)
            return false;
        at += strong + weak;
        var paused = at < words.Length && IsPause(text, words[at - 1].End, words[at].Start);
        var linked = 0;
        while (Taken(words, at, _between) is var taken and > 0 && at + taken < words.Length)
            (at, linked) = (at + taken, linked + taken);
        if (at >= words.Length || _questions.Contains(words[at].Text) || text.AsSpan().TrimEnd().EndsWith("?"))
            return false;
        // "Salah input data" tells of a mistake; "salah, B" and "salah B" name what is meant.
        if (weak > 0 && !paused && linked == 0 && !words.Skip(at).All(IsBareAnswer))
            return false;
        var start = words[at].Start;
        // A minus belongs to its number: what is refused must not be taken as something else.
        if (text[start - 1] is '-' or '−' && char.IsAsciiDigit(text[start]) && !char.IsLetterOrDigit(text[start - 2]))
            start--;
        rest = text[start..].Trim();
        return true;
    }

    private static bool IsBareAnswer(Word word) => word.Text.Length == 1 || char.IsAsciiDigit(word.Text[0]) || word.Text is "ya" or "tidak" or "yes" or "no";

    private static int Taken(ImmutableArray<Word> words, int at, string[][] expressions)
    {
        var longest = 0;
        foreach (var expression in expressions)
        {
            if (expression.Length <= longest || at + expression.Length > words.Length)
                continue;
            var same = true;
            for (var place = 0; same && place < expression.Length; place++)
                same = words[at + place].Text == expression[place];
            if (same)
                longest = expression.Length;
        }

        return longest;
    }

    private static bool IsPause(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(",:;-–—.!".AsSpan()) >= 0;

    private static string[][] Split(string expressions) => [.. expressions.Split('|').Select(expression => expression.Split(' '))];
}
