using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Tests.Talks;

namespace ZiWbk.Bot.Tests.Knowledge;

/// <summary>What the program learnt when it was built, and what becomes of it where somebody edits <c>dialogs/</c>.</summary>
public sealed class LearntKnowledgeTests : IDisposable
{
    private const string Unheard = "berapa zzyzx yang harus qwfp";

    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-knowledge-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_program_was_built_with_what_it_learnt() => Assert.True(LearntKnowledge.Shipped.IsWhole);

    [Fact]
    public void An_edited_folder_counts_and_what_was_learnt_before_does_not()
    {
        var knowledge = Copied();
        Assert.True(knowledge.IsWhole);
        using (var desk = knowledge.OpenDesk())
            Assert.Null(desk.Ask(Unheard).Entry);

        File.AppendAllText(Path.Combine(_folder, "dialogs", "regulation", "asked-elsewhere.yaml"), $"\nasked:\n  area-1:\n{string.Concat(Enumerable.Range(0, 8).Select(at => $"    - {Unheard} {at}\n"))}");
        knowledge = Of(_folder);
        Assert.False(knowledge.IsWhole);
        using (var desk = knowledge.OpenDesk())
            Assert.Equal("area-1", desk.Ask(Unheard).Entry?.Id);

        knowledge.Learn(Shipped.Supplies.Services);
        Assert.True(Of(_folder).IsWhole);
        using (var desk = Of(_folder).OpenDesk())
            Assert.Equal("area-1", desk.Ask(Unheard).Entry?.Id);
    }

    private LearntKnowledge Copied()
    {
        foreach (var part in (string[])["dialogs", "learnt"])
        {
            var from = Path.Combine(DialogFolder.Shipped.Parent, part);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(_folder, part, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        return Of(_folder);
    }

    private static LearntKnowledge Of(string folder) => new(DialogFolder.Find(folder)!, Path.Combine(folder, "learnt"));
}
