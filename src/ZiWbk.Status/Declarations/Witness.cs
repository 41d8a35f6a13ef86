using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Declarations;

/// <summary>A witness of a declaration, written <c>w</c> and the sequence number of the event that invited: <c>w12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<WitnessId>))]
public readonly record struct WitnessId(long Number) : IParsable<WitnessId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out WitnessId result)
    {
        result = NumberedId.TryParse('w', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static WitnessId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as w12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('w', Number);
}

/// <summary>What an invited witness has answered.</summary>
public enum WitnessAnswer
{
    /// <summary>Nothing yet.</summary>
    Waiting,

    /// <summary>Will come.</summary>
    Coming,

    /// <summary>Cannot come.</summary>
    Declined,
}

/// <summary>Somebody from outside who is to witness a declaration.</summary>
/// <param name="Id">Its id.</param>
/// <param name="By">The id of the person who wrote the name.</param>
/// <param name="Name">A name or an office's name; null once erased.</param>
/// <param name="Answer">What has been answered.</param>
public sealed record Witness(WitnessId Id, string By, string? Name, WitnessAnswer Answer);
