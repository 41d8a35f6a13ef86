using System.CommandLine;
using System.Globalization;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary><c>--now ISO</c>: a moment that is made up, for the demo and for folders of trial.</summary>
internal static class MadeUpMoment
{
    /// <summary>The option.</summary>
    public static Option<string?> Option() => new("--now") { Description = "Waktu yang ditentukan, ISO (a moment that is made up)" };

    /// <summary>Reads it; without its zone it is the regency's.</summary>
    /// <exception cref="DocumentRefusedException">It is no moment.</exception>
    public static DateTimeOffset Of(string text)
    {
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain) && plain.Kind == DateTimeKind.Unspecified)
            return new(plain, TimeSpan.FromHours(7));
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var moment)
            ? moment
            : throw new DocumentRefusedException($"'{text}' bukan waktu; contoh: 2026-11-24T09:00.", $"'{text}' is no moment; example: 2026-11-24T09:00.");
    }
}
