using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams.Tests;

/// <summary>Cards for the tests.</summary>
internal static class Cards
{
    public const string Execute =
        """{"type":"Action.Execute","title":"Simpan","verb":"simpan","data":{"k":"m1.1"},"fallback":{"type":"Action.Submit","title":"Simpan","data":{"k":"m1.1"}}}""";

    /// <summary>A sound card.</summary>
    public static JsonObject Sound() => Of(
        $$"""[{"type":"TextBlock","text":"Butir **A.I.1**","wrap":true},{"type":"Input.Text","id":"alasan","label":"Alasan","value":"baik"},{"type":"Image","url":"https://zi.example.go.id/a.png","altText":"grafik"},{"type":"ActionSet","actions":[{{Execute}}]}]""");

    public static JsonObject Of(string body, string rest = "") =>
        JsonNode.Parse($$"""{"type":"AdaptiveCard","version":"1.5","body":{{body}}{{rest}}}""")!.AsObject();
}
