using System.Text;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>A message as text to be read and approved: its words with their marks, its picture, its buttons.</summary>
internal static class Told
{
    public static string Of(Message message)
    {
        var told = new StringBuilder().Append(message.Text).Append('\n');
        if (message.Picture is { } picture)
        {
            told.Append($"\n[{picture.Title} | {picture.Subtitle} | {picture.Notice}]\n");
            foreach (var bar in picture.Bars)
                told.Append($"[{bar.Label} {bar.Value} {bar.Share:F3}/{bar.Gate:F2} {bar.Met} {bar.Note}]\n");
        }

        told.Append('\n');
        foreach (var row in message.Buttons)
            told.AppendJoin("  ", row.Select(button => $"[{button.Label}]({button.Value})")).Append('\n');
        return told.ToString();
    }
}
