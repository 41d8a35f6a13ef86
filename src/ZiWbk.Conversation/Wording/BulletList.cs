using System.Text;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Wording;

/// <summary>Lines as a list that fits a message: the first few, and how many more there are.</summary>
internal static class BulletList
{
    private const int LongestLine = 200;

    public static string Of(IEnumerable<string> lines, int most, Scene scene)
    {
        var all = lines.ToList();
        var text = new StringBuilder();
        foreach (var line in all.Take(most))
            text.Append("• ").Append(Shortened.Of(line, LongestLine)).Append('\n');
        if (all.Count > most)
            text.Append(scene.Say($"… dan {all.Count - most} lagi.", $"… and {all.Count - most} more."));
        return text.ToString().TrimEnd();
    }
}
