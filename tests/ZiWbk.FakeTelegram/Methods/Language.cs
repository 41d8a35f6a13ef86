namespace ZiWbk.FakeTelegram;

/// <summary>The language of a menu or a description: two small letters, or none for all others.</summary>
internal static class Language
{
    public static string Of(ApiCall call)
    {
        var code = call.Text("language_code") ?? "";
        return code.Length == 0 || (code.Length == 2 && code.All(char.IsAsciiLetterLower))
            ? code
            : throw Refused.Fault("invalid language code specified");
    }
}
