using ZiWbk.Shared;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// What everybody in the load does over and over: menu, question, answer with its confirmation, status. Words, or <c>[0]</c>, which presses
/// a button of the newest message.
/// </summary>
internal static class TalkSteps
{
    private static readonly string[] _codes = [.. Official.Lke.Questions.Where(question => question.Options.Count > 1).Select(question => question.Id.Value)];

    private static readonly string[][] _rounds = [["/menu", "isi {code}", "[0]", "lewati", "ya", "apa yang kurang untuk WBK?"], ["/menu", "isi {code}", "[1]", "lewati", "ya", "apa yang kurang untuk WBK?"]];

    /// <summary>How many steps a round has.</summary>
    public static int Count => _rounds[0].Length;

    /// <summary>A step of somebody's talk, from 0 on for ever.</summary>
    public static string At(int talker, int step)
    {
        var round = step / Count;
        // Each goes through other questions, and answers otherwise than the last time.
        return _rounds[(talker + (round / _codes.Length)) % _rounds.Length][step % Count].Replace("{code}", _codes[(talker + round) % _codes.Length], StringComparison.Ordinal);
    }
}
