using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Cards;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Tales;

namespace ZiWbk.Bot.Tests.Talks;

/// <summary>Every message of every tale, in both languages, and the card Teams is given of it.</summary>
internal static class TaleCards
{
    private static readonly Lazy<IReadOnlyList<TaleMessage>> _all = new(() => [.. Tell()]);

    public static IReadOnlyList<TaleMessage> All => _all.Value;

    public static IReadOnlyList<string> Keys(Message message) => [.. message.AllButtons.Select((_, at) => $"m1.{at + 1}.a1b2c3")];

    private static IEnumerable<TaleMessage> Tell()
    {
        var telling = new TaleTelling(Shipped.Book, Shipped.Supplies, new());
        foreach (var language in Enum.GetValues<Language>())
            foreach (var dialog in Shipped.Book.Dialogs)
                foreach (var tale in dialog.Tales)
                    foreach (var (turn, reply) in telling.Tell(tale, language, null).Index())
                        foreach (var message in reply.Replies)
                            yield return new($"{dialog.Name}: {tale.Name.Id}, {turn + 1} ({language})", language, message);
    }
}

/// <summary>A message of a tale.</summary>
/// <param name="Where">Of which tale.</param>
/// <param name="Language">Its language.</param>
/// <param name="Message">What was said.</param>
internal sealed record TaleMessage(string Where, Language Language, Message Message)
{
    public JsonObject Card { get; } = CardWriter.Write(Message, TaleCards.Keys(Message), Language);
}
