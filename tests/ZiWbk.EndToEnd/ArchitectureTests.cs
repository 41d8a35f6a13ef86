using System.Xml.Linq;

namespace ZiWbk.EndToEnd;

/// <summary>The arrows between the rooms: which project may know which. README, Design, shows the same table.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> _mayKnow = new()
    {
        ["ZiWbk.Assessment"] = [],
        ["ZiWbk.Journey"] = ["ZiWbk.Assessment"],
        ["ZiWbk.Status"] = ["ZiWbk.Assessment", "ZiWbk.Journey"],
        ["ZiWbk.Storage"] = ["ZiWbk.Status"],
        ["ZiWbk.Conversation"] = ["ZiWbk.Status"],
        ["ZiWbk.Recognition"] = ["ZiWbk.Conversation"],
        ["ZiWbk.Documents"] = ["ZiWbk.Assessment", "ZiWbk.Status"],
        ["ZiWbk.Channels"] = ["ZiWbk.Conversation", "ZiWbk.Status"],
        ["ZiWbk.Bot"] = ["ZiWbk.Assessment", "ZiWbk.Journey", "ZiWbk.Status", "ZiWbk.Storage", "ZiWbk.Conversation", "ZiWbk.Recognition", "ZiWbk.Documents", "ZiWbk.Channels"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.EnumerateFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_the_rooms_it_may_know(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);

        Assert.Contains(name, _mayKnow.Keys);
        Assert.All(References(project), known => Assert.Contains(known, Reachable(name)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_tests_that_mirror_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project) + ".Tests";

        Assert.True(File.Exists(Repository.Path("tests", name, name + ".csproj")), $"tests/{name} is missing");
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static HashSet<string> Reachable(string name) =>
        [.. _mayKnow[name].SelectMany(known => Reachable(known).Append(known))];
}
