using System.Text.RegularExpressions;

namespace ZiWbk.Bot.Tests.Talks;

/// <summary>A file of a dialog as lines, for those who damage it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Others">The other files.</param>
/// <param name="Random">The dice.</param>
internal sealed record Damaging(string Text, IReadOnlyList<string> Others, Random Random)
{
    public string[] Lines { get; } = Text.Split('\n');

    public T? Any<T>(IReadOnlyList<T> from) => from.Count == 0 ? default : from[Random.Next(from.Count)];

    /// <summary>One place where a pattern stands outside the tales, put otherwise; null where it stands nowhere.</summary>
    public string? Replace(string pattern, Func<Match, string?> otherwise, bool tales = false)
    {
        var end = tales ? Text.Length : Text.IndexOf("\ntales:", StringComparison.Ordinal);
        var match = Any(Regex.Matches(Text[..end], pattern, RegexOptions.Multiline).ToArray());
        return match is not null && otherwise(match) is { } put && put != match.Value ? Text.Remove(match.Index, match.Length).Insert(match.Index, put) : null;
    }

    /// <summary>Another one of the words.</summary>
    public string Other(string word, params string[] words) => Any([.. words.Where(other => other != word)])!;

    /// <summary>The steps, each from its line up to the next.</summary>
    public IReadOnlyList<(int From, int To)> Steps
    {
        get
        {
            var first = Array.IndexOf(Lines, "steps:") + 1;
            var end = Array.FindIndex(Lines, line => line.StartsWith("tales:", StringComparison.Ordinal));
            var starts = Enumerable.Range(first, end - first).Where(at => Regex.IsMatch(Lines[at], "^ +- (ask|say|show|confirm|do|call|each|stop):")).ToList();
            return [.. starts.Select((start, at) => (start, at + 1 < starts.Count ? starts[at + 1] : end))];
        }
    }

    public static string Joined(params IEnumerable<string>[] parts) => string.Join('\n', parts.SelectMany(part => part));
}

/// <summary>The kinds of damage, each a way in which a hand can slip. Null where a file has nothing of the kind.</summary>
internal static class Damages
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Key = @"(?<=^ *(- )?|[{,] *)[a-z]+(?=: )";
    private const string Slot = @"(?<=^ +- (ask|each): |^ +(of|into|retry|when): (not )?|with: \{.*: |\{)[a-z]+(?=$|[ .},])";
    private static readonly string[] _types = ["question", "questions", "answer", "evidence", "yesno", "language", "code", "unit", "area", "target", "level", "person", "date", "date(past)", "date(future)", "since", "workbook", "text(1..80)", "number(1..9)"];
    private static readonly string[] _actions = ["record-answer", "undo", "attach-evidence", "write-note", "assign-duty", "join", "choose-language", "bind-group", "save-workbook", "send-workbook"];
    private static readonly string[] _views = ["status", "offices", "missing", "path", "what-if", "changes", "owing", "explain", "question", "menu"];
    private static readonly string[] _roles = ["stranger", "admin", "reviewer", "lead", "member", "viewer", "media"];
    private static readonly string[] _durations = ["1m", "10m", "20m", "45m", "1h", "3h", "6h", "12h", "2d", "3d", "30d"];
    private static readonly string[] _operators = ["=", "!=", ">", ">=", "<", "<="];

    public static IReadOnlyList<(string Name, Func<Damaging, string?> Damage)> All { get; } =
    [
        ("a letter of a key dropped", file => file.Replace(Key, key => Without(file, key.Value))),
        ("a letter of a key doubled", file => file.Replace(Key, key => file.Random.Next(key.Length) is var at ? key.Value.Insert(at, key.Value[at..(at + 1)]) : null)),
        ("a letter of a key changed", file => file.Replace(Key, key => Changed(file, key.Value))),
        ("a key doubled", file => file.Replace(@"^ *[a-z]+: .*$", line => $"{line.Value}\n{line.Value}")),
        ("a line left out", file => file.Replace(@"^ +[a-z]+: .*\n", _ => "")),
        ("a verb renamed", file => file.Replace("(?<=^ +- )(ask|say|show|confirm|do|each|stop)(?=:)", verb => file.Other(verb.Value, "ask", "say", "show", "confirm", "do", "call", "each", "stop", "tell", "asks"))),
        ("a step left out", LeaveStepOut),
        ("two neighbouring steps swapped", SwapSteps),
        ("a step doubled", DoubleStep),
        ("a guard negated", file => file.Replace("(?<=^ +when: ).+$", guard => guard.Value.StartsWith("not ", StringComparison.Ordinal) ? guard.Value[4..] : guard.Value.Contains(' ', StringComparison.Ordinal) ? null : $"not {guard.Value}")),
        ("a guard left out", file => file.Replace(@"^ +when: .+\n", _ => "")),
        ("a part of a guard left out", file => file.Replace(@"(?<=when: .+) and .+$|(?<=when: ).+ and ", _ => "")),
        ("and turned to or", file => file.Replace("(?<=when: .*) and ", _ => " or ")),
        ("a guard's operator turned", file => file.Replace("(?<=when: .* )(=|!=|>=?|<=?)(?= )", sign => file.Other(sign.Value, _operators))),
        ("a guard's number changed", file => file.Replace(@"(?<=when: .*[=<>] )[0-9]+$", number => file.Any(["1", "2", "0.5", "-1", "100"]))),
        ("a guard put on a step", file => file.Replace(@"^(?<in> +)- (say|show|ask|do|confirm): .*$", step => $"{step.Value}\n{step.Groups["in"].Value}  when: {file.Any(["kantor", "not butir", "hasil.changed", "bukti", "not area"])}")),
        ("a slot renamed in one place", file => file.Replace(Slot, slot => Changed(file, slot.Value))),
        ("a slot taken for another", file => file.Replace(Slot, slot => file.Any(["kantor", "butir", "bukti", "jawaban", "area", "target", "hasil", "tanggal", "kode", "nama"]))),
        ("a place for a value renamed", file => file.Replace(@"(?<=(id|en): .*\{)[a-z.]+(?=\})", place => Changed(file, place.Value))),
        ("a place for a value left out in one language", file => file.Replace(@"(?<=^ +(id|en): .*)\{[a-z.]+\}", _ => "")),
        ("a field taken for another", file => file.Replace(@"(?<=\{[a-z]+\.)[a-z]+(?=\})", field => file.Other(field.Value, "code", "title", "area", "worth", "total", "delta", "gates", "left", "name", "count", "names"))),
        ("a language left out", file => file.Replace(@"^ +(id|en): .*\n|(id|en): (""[^""]*""|[^,}\[]+)(, )?(?=.*\})", _ => "")),
        ("a type changed", file => file.Replace(@"(?<=^ +as: ).+$|(?<=takes: \{.*: )[a-z]+", type => file.Other(type.Value, _types))),
        ("bounds changed", file => file.Replace(@"(?<=as: [a-z]+\()[0-9a-z.]+(?=\))", bounds => file.Other(bounds.Value, "past", "future", "1..120", "2..100", "3..900", "5..1000"))),
        ("'of' left out or pointed elsewhere", file => file.Replace(@"^ +of: (?<slot>.+)\n", of => file.Random.Next(2) == 0 ? "" : of.Value.Replace(of.Groups["slot"].Value, file.Any(["kantor", "bukti", "jawaban", "tanggal"]), StringComparison.Ordinal))),
        ("retry, into, optional, many, assume, offer or help left out", file => file.Replace(@"^ +(retry|into|optional|many|assume|offer): .+\n", _ => "")),
        ("optional or many turned", file => file.Replace("(?<=^ +(optional|many): )true$", _ => "false")),
        ("optional, many, offer or assume put on", file => file.Replace(@"^(?<in> +)- ask: .*$", ask => $"{ask.Value}\n{ask.Groups["in"].Value}  {file.Any(["optional: true", "many: true", "offer: gaps", "assume: own", "assume: sender"])}")),
        ("'assume' or 'offer' changed", file => file.Replace("(?<=^ +(assume|offer): ).+$", word => file.Other(word.Value, "own", "sender", "gaps", "all"))),
        ("an entry of 'with' left out", file => file.Replace(@"(?<=with: \{.*)(, [a-z]+: [a-z]+| [a-z]+: [a-z]+,)", _ => "")),
        ("'with' left out", file => file.Replace(@"^ +with: .*\n", _ => "")),
        ("an entry of 'with' renamed", file => file.Replace(@"(?<=with: \{.*)[a-z]+(?=: )", name => file.Other(name.Value, "unit", "area", "question", "answer", "target", "evidence", "date", "level"))),
        ("an entry of 'with' given another slot", file => file.Replace(@"(?<=with: \{.*: )[a-z]+(?=[ ,])", slot => file.Other(slot.Value, "kantor", "butir", "area", "target", "jawaban", "bukti", "sejak"))),
        ("an action changed", file => file.Replace("(?<=- do: ).+$", action => file.Other(action.Value, _actions))),
        ("a view changed", file => file.Replace("(?<=- show: ).+$", view => file.Other(view.Value, _views))),
        ("a list changed", file => file.Replace("(?<=^ +in: ).+$", list => file.Other(list.Value, "gaps", "questions", "gap"))),
        ("a role left out", file => file.Replace(@"(?<=roles: \[.*)(, [a-z]+|[a-z]+, )", _ => "")),
        ("a role put in", file => file.Replace(@"(?<=roles: \[[^\]]*)(?=\])", _ => $", {file.Any(_roles)}")),
        ("a role changed", file => file.Replace(@"(?<=roles: \[[^\]]*)[a-z]+(?=[,\]])", role => file.Other(role.Value, _roles))),
        ("a kind of chat left out", file => file.Replace(@"(?<=chats: \[.*)(, group|private, )", _ => "")),
        ("a kind of chat changed or put in", file => file.Replace(@"(?<=chats: \[)(?<one>[a-z]+)(?=\])", chat => file.Random.Next(2) == 0 ? "private, group" : file.Other(chat.Value, "private", "group"))),
        ("a command left out", file => file.Replace(@"^ +command: .+\n", _ => "")),
        ("a command changed", file => file.Replace("(?<=^ +command: ).+$", command => file.Random.Next(2) == 0 ? Changed(file, command.Value) : file.Other(command.Value, "isi", "menu", "kurang", "bantuan", "nilai"))),
        ("'on' left out, changed or put in", ChangeEvent),
        ("the place in the menu changed", file => file.Replace(@"(?<=^ +menu: )[0-9]+$", place => file.Random.Next(1, 99).ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ("the place in the menu left out or put in", file => file.Replace(@"^ +menu: .+\n", _ => "") ?? file.Replace("^ +command: .+$", command => $"{command.Value}\n  menu: {file.Any(["8", "12", "25", "32", "92"])}")),
        ("expires changed", file => file.Replace("(?<=^expires: ).+$", duration => file.Other(duration.Value, _durations))),
        ("expires left out or put in", file => file.Replace(@"^expires: .+\n", line => line.Value.Contains("30m", StringComparison.Ordinal) ? null : "") ?? file.Replace("^steps:$", _ => $"expires: {file.Any(_durations)}\nsteps:")),
        ("an entry of 'takes' left out", file => file.Replace(@"(?<=takes: \{.*)(, [a-z]+: [a-z]+| [a-z]+: [a-z]+,)", _ => "")),
        ("'takes' left out", file => file.Replace(@"^ +takes: .+\n", _ => "")),
        ("a phrase left out", file => file.Replace(@"(?<=^    (id|en): \[.*)(, [^,\]]+(?=[,\]])|(?<=\[)[^,\]]+, )", _ => "")),
        ("a phrase of another dialog", file => file.Replace(@"^    (id|en): \[", list => OthersPhrase(file) is { } phrase ? $"{list.Value}{phrase}, " : null)),
        ("the name of the dialog changed", file => file.Replace("(?<=^dialog: ).+$", name => Changed(file, name.Value))),
        ("a line shifted", file => file.Replace("^ +", space => file.Random.Next(2) == 0 ? $"{space.Value} " : space.Value[1..])),
        ("a quote left out", file => file.Replace("\"", _ => "")),
        ("a bracket left out", file => file.Replace(@"[\[\]{}]", _ => "")),
        ("a colon left out", file => file.Replace(": ", _ => " ")),
        ("a tab", file => file.Replace("^ +", space => $"\t{space.Value[1..]}")),
        ("a mark of emphasis left out", file => file.Replace(@"(?<=(id|en): .*)\*(?=.*$)", _ => "")),
        ("a line of a tale left out", file => file.Replace(@"^ +- (user|bot|press|file|wait): .*\n", _ => "", tales: true)),
        ("a line of a tale changed", file => file.Replace("(?<=- bot: ).+$", _ => "halo apa kabar", tales: true)),
        ("an outcome of a tale changed", file => file.Replace(@"(?<=then: \[.*)( never ran| ran)(?=[,\]])", outcome => file.Other(outcome.Value, " never ran", " ran", " ran 2 times", " ran 3 times"), tales: true)),
        ("noise", Noise),
        ("cut off", file => file.Text[..file.Random.Next(file.Text.Length)]),
        ("lines swapped", file => file.Replace(@"^(?<one>.+)\n(?<two>.+)$", lines => $"{lines.Groups["two"].Value}\n{lines.Groups["one"].Value}")),
    ];

    private static string Without(Damaging file, string word) => word.Remove(file.Random.Next(word.Length), 1);

    private static string Changed(Damaging file, string word)
    {
        var at = file.Random.Next(word.Length);
        return word.Remove(at, 1).Insert(at, Letters[file.Random.Next(Letters.Length)].ToString());
    }

    private static string? LeaveStepOut(Damaging file) => file.Steps is { Count: > 0 } steps && file.Any(steps) is var step
        ? Damaging.Joined(file.Lines[..step.From], file.Lines[step.To..])
        : null;

    private static string? DoubleStep(Damaging file) => file.Steps is { Count: > 0 } steps && file.Any(steps) is var step
        ? Damaging.Joined(file.Lines[..step.To], file.Lines[step.From..step.To], file.Lines[step.To..])
        : null;

    private static string? SwapSteps(Damaging file)
    {
        var steps = file.Steps;
        if (steps.Count < 2)
            return null;
        var at = file.Random.Next(steps.Count - 1);
        var (one, two) = (steps[at], steps[at + 1]);
        return Damaging.Joined(file.Lines[..one.From], file.Lines[two.From..two.To], file.Lines[one.From..one.To], file.Lines[two.To..]);
    }

    private static string? ChangeEvent(Damaging file) =>
        file.Replace(@"^  on: (?<on>.+)\n", on => file.Random.Next(2) == 0 ? "" : $"  on: {file.Other(on.Groups["on"].Value, "stranger", "unbound-group", "workbook", "evidence")}\n")
        ?? file.Replace("^start:$", start => $"start:\n  on: {file.Any(["stranger", "unbound-group", "workbook", "evidence"])}");

    private static string? OthersPhrase(Damaging file) =>
        file.Any([.. file.Others.SelectMany(other => Regex.Matches(other, @"(?<=^    (id|en): \[.*)""[^""{]+""(?=[,\]])", RegexOptions.Multiline)).Select(match => match.Value)]);

    private static string Noise(Damaging file)
    {
        var letters = file.Text.ToCharArray();
        for (var times = file.Random.Next(1, 6); times > 0; times--)
            letters[file.Random.Next(letters.Length)] = (char)file.Random.Next(1, 0x2FF);
        return new(letters);
    }
}
