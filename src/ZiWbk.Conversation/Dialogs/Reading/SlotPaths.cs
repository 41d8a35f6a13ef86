using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads the names of slots and their fields: small letters and hyphens.</summary>
internal static partial class SlotPaths
{
    /// <summary>Whether the text is a slot or a field of one.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out SlotPath? path)
    {
        var match = Shape().Match(text);
        path = match.Success ? new(match.Groups["slot"].Value, match.Groups["field"] is { Success: true } field ? field.Value : null) : null;
        return path is not null;
    }

    /// <summary>Whether the text can be the name of a dialog, slot, command or choice.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    [GeneratedRegex(@"^(?<slot>[a-z][a-z0-9-]{0,30})(\.(?<field>[a-z][a-z0-9-]{0,30}))?$")]
    private static partial Regex Shape();

    [GeneratedRegex("^[a-z][a-z0-9-]{0,30}$")]
    private static partial Regex Name();
}
