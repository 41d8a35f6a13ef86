using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>An invitation code as people type it.</summary>
internal sealed class CodeType : SlotType
{
    public override string Name => "code";

    public override Bilingual Expected => new("kode undangan, 16 huruf dan angka", "an invitation code of 16 letters and digits");

    // The code is a secret: no reply repeats it.
    public override string Text(object value, Scene scene) => "••••";

    public override Parsed Parse(Asked asked, Input input) =>
        Status.Invitations.InvitationCode.TryParse(input.Text, out _) ? Parsed.Of(input.Text.Trim()) : Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text) => text.Trim() is { Length: >= 12 and <= 24 } code && !code.Contains(' ', StringComparison.Ordinal)
        ? Parsed.Of(code)
        : Parsed.Not;

    public override string Write(object value) => (string)value;

    public override object? Read(string text, Scene scene) => text;
}
