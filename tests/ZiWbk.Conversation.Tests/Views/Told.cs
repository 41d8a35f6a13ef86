using System.Text;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Pictures;

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
            foreach (var line in picture is AreaBars bars ? bars.Bars.Select(bar => $"{bar.Label} {bar.Value} {bar.Share:F3}/{bar.Gate:F2} {bar.Met} {bar.Note}") : picture.Lines)
                told.Append($"[{line}]\n");
        }

        told.Append('\n');
        foreach (var row in message.Buttons)
            told.AppendJoin("  ", row.Select(button => $"[{button.Label}]({button.Value})")).Append('\n');
        return told.ToString();
    }
}
