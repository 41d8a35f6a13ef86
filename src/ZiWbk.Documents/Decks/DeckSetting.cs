using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Documents.Decks;

/// <summary>Under what circumstances a deck is made.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Today">The day it speaks of.</param>
/// <param name="Head">The hash of the journal's last line, so that rewriting the past shows.</param>
/// <param name="Notice">Words on every slide in place of the date, such as that the data is an example; null for none.</param>
public sealed record DeckSetting(Language Language, DateOnly Today, string Head, Bilingual? Notice)
{
    private const int ShownDigits = 12;

    internal string Footer => Notice?.In(Language)
        ?? $"{Dates.Of(Today, Language)} · {Say("kepala jurnal", "journal head")} {Head[..Math.Min(ShownDigits, Head.Length)]}";

    // A spreadsheet's code for numbers of Indonesia, with their comma.
    internal string Decimals(int digits) => (Language == Language.English ? "" : "[$-421]") + "0." + new string('0', digits);

    internal string Tongue => Language == Language.English ? "en-GB" : "id-ID";

    internal string Say(string id, string en) => Language == Language.English ? en : id;

    internal string Say(Bilingual text) => text.In(Language);
}
