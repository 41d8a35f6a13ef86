using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Finds questions of a worksheet by their code or by keywords.</summary>
public sealed class QuestionSearch
{
    // What a word is worth by where it stands; evidence names every kind of paper, so that it says least.
    private const double InTitle = 1, InGroup = 0.8, InIndicator = 0.6, InOptions = 0.3, InEvidence = 0.2;

    // The best one is meant if the text's words are mostly its own.
    private const double CertainFit = 0.6;

    private const int MostRanked = 12;

    private static readonly ConditionalWeakTable<Instrument, QuestionSearch> _known = [];

    private static readonly FrozenSet<string> _aside = Speech.Set(
        "isi butir soal kode nomor pertanyaan bukti buktinya nilai berapa kurang kenapa jadi kalau cuma hanya progres question item evidence code " +
        "score answer why how which bagaimana mana lke unit kerja");

    // Few, and only words that people use for a thing the worksheet calls otherwise.
    private static readonly FrozenDictionary<string, string> _synonyms = new Dictionary<string, string>
    {
        ["ikm"] = "skm",
        ["komplain"] = "pengaduan",
        ["keluhan"] = "pengaduan",
        ["aduan"] = "pengaduan",
        ["complaint"] = "pengaduan",
        ["complaints"] = "pengaduan",
        ["whistleblowing"] = "wbs",
        ["whistleblower"] = "wbs",
        ["monitoring"] = "dipantau",
        ["monitored"] = "dipantau",
        ["monev"] = "dievaluasi",
        ["evaluated"] = "evaluasi",
        ["evaluation"] = "evaluasi",
        ["evaluate"] = "evaluasi",
        ["agent"] = "agen",
        ["agents"] = "agen",
        ["change"] = "perubahan",
        ["procedure"] = "sop",
        ["procedures"] = "sop",
        ["sops"] = "sop",
        ["team"] = "tim",
        ["gratification"] = "gratifikasi",
        ["gratuities"] = "gratifikasi",
        ["gift"] = "gratifikasi",
        ["gifts"] = "gratifikasi",
        ["survey"] = "survei",
        ["satisfaction"] = "kepuasan",
        ["standard"] = "standar",
        ["standards"] = "standar",
        ["service"] = "pelayanan",
        ["services"] = "pelayanan",
        ["risk"] = "risiko",
        ["risks"] = "risiko",
        ["resiko"] = "risiko",
        ["innovation"] = "inovasi",
        ["leader"] = "pimpinan",
        ["leaders"] = "pimpinan",
        ["leadership"] = "pimpinan",
        ["training"] = "pelatihan",
        ["diklat"] = "pelatihan",
        ["discipline"] = "disiplin",
        ["disciplinary"] = "disiplin",
        ["employee"] = "pegawai",
        ["employees"] = "pegawai",
        ["staff"] = "pegawai",
        ["rotation"] = "mutasi",
        ["conflict"] = "benturan",
        ["conflicts"] = "benturan",
        ["interest"] = "kepentingan",
        ["konflik"] = "benturan",
        ["wealth"] = "harta",
        ["performance"] = "kinerja",
        ["compensation"] = "kompensasi",
        ["plan"] = "rencana",
        ["kpi"] = "iku",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Instrument _instrument;
    private readonly FrozenDictionary<string, Posting[]> _postings;
    private readonly FrozenDictionary<string, double> _rarity;
    private readonly double[] _titles;
    private readonly NearWords _stems;
    private readonly FrozenSet<string> _words;

    private QuestionSearch(Instrument instrument)
    {
        _instrument = instrument;
        Codes = new(instrument);
        var weights = new Dictionary<string, Dictionary<int, double>>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in instrument.Questions)
        {
            Note(question, question.Title, InTitle);
            Note(question, question.Group ?? "", InGroup);
            Note(question, question.Indicator.Title, InIndicator);
            foreach (var option in question.Options)
                Note(question, option.Meaning, InOptions);
            foreach (var evidence in question.Evidence)
                Note(question, evidence, InEvidence);
        }

        // A word is as rare as the weight it carries over all questions: one that many list as evidence may still name one alone.
        _rarity = weights.ToFrozenDictionary(
            stem => stem.Key, stem => Math.Log(1 + instrument.Questions.Count / stem.Value.Values.Sum()), StringComparer.Ordinal);
        _postings = weights.ToFrozenDictionary(
            stem => stem.Key, stem => stem.Value.Select(at => new Posting(at.Key, at.Value)).ToArray(), StringComparer.Ordinal);
        _titles = [.. instrument.Questions.Select(question => Stems(question.Title).Distinct(StringComparer.Ordinal).Sum(stem => _rarity[stem]))];
        _stems = new(weights.Keys);
        _words = words.ToFrozenSet(StringComparer.Ordinal);

        void Note(Question question, string text, double weight)
        {
            foreach (var word in Words.Of(text))
                words.Add(word.Text);
            foreach (var stem in Stems(text))
            {
                if (!weights.TryGetValue(stem, out var at))
                    weights.Add(stem, at = []);
                at[question.Ordinal] = Math.Max(weight, at.GetValueOrDefault(question.Ordinal));
            }
        }
    }

    internal QuestionCodes Codes { get; }

    /// <summary>The search in a worksheet, made once.</summary>
    public static QuestionSearch Of(Instrument instrument) => _known.GetValue(instrument, known => new(known));

    /// <summary>The questions a text speaks of.</summary>
    public QuestionFinding Find(string text)
    {
        string[] words = [.. Words.Of(text).Select(word => word.Text)];
        for (var at = 0; at < words.Length; at++)
        {
            var (length, questions) = Codes.Longest(words, at);
            if (length > 0)
                return new([.. questions.Select(question => new RankedQuestion(question, 1))], questions.Count == 1);
        }

        return ByKeywords(words);
    }

    /// <summary>The question that a matter named in these words is known by; null for none.</summary>
    internal Question? Usual(IReadOnlyList<string> words) => QuestionNames.Find(_instrument, words);

    /// <summary>Whether the worksheet uses this word anywhere.</summary>
    internal bool Knows(string word) => _words.Contains(word);

    private QuestionFinding ByKeywords(string[] words)
    {
        var asked = new Dictionary<string, double>(StringComparer.Ordinal);
        var total = 0.0;
        foreach (var stem in Stems(string.Join(' ', words.Select(word => Speech.Written(word)).Select(word => _synonyms.GetValueOrDefault(word, word)))))
        {
            var known = _rarity.ContainsKey(stem) ? stem : _stems.Of(stem) is [var only] ? only : null;
            // A word the worksheet has never heard of speaks of something else.
            var worth = known is null ? 2 : _rarity[known];
            if (asked.TryAdd(known ?? stem, worth))
                total += worth;
        }

        var found = new double[_instrument.Questions.Count];
        var named = new double[_instrument.Questions.Count];
        foreach (var (stem, worth) in asked)
        {
            foreach (var (ordinal, weight) in _postings.GetValueOrDefault(stem, []))
            {
                found[ordinal] += worth * weight;
                if (weight == InTitle)
                    named[ordinal] += worth;
            }
        }

        if (total == 0)
            return QuestionFinding.Nothing;
        // Mostly how much of what is asked is there; a little how much of the title is asked for, so that the shorter title comes first.
        var ranked = _instrument.Questions
            .Where(question => found[question.Ordinal] > 0)
            .Select(question => new RankedQuestion(
                question, 0.85 * found[question.Ordinal] / total + 0.15 * named[question.Ordinal] / Math.Max(_titles[question.Ordinal], 1e-9)))
            .OrderByDescending(ranked => ranked.Fit).ThenBy(ranked => ranked.Question.Ordinal)
            .Take(MostRanked)
            .ToImmutableArray();
        if (ranked.IsEmpty || ranked[0].Fit < 0.15)
            return QuestionFinding.Nothing;
        return new(ranked, ranked[0].Fit >= CertainFit && (ranked.Length == 1 || ranked[0].Fit - ranked[1].Fit >= QuestionFinding.Margin));
    }

    // "Tindak lanjut" is written apart and "ditindaklanjuti" together; they are one.
    private static IEnumerable<string> Stems(string text) =>
        Words.Of(Words.Plain(text).Replace("tindak lanjut", "tindaklanjut", StringComparison.Ordinal)).Select(word => StemOf(word.Text)).OfType<string>();

    private static string? StemOf(string word) =>
        word.Length < 2 || Speech.IsUnimportant(word) || Speech.IsPoliteness(word) || _aside.Contains(word) ? null : Stem.Of(word);

    private readonly record struct Posting(int Ordinal, double Weight);
}
