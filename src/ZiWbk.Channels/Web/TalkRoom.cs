using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Web;

/// <summary>What all windows share: the options, the browsers and where messages are brought.</summary>
internal sealed class TalkRoom(WebOptions options, IConversation conversation, Sessions sessions, ILogger logger)
{
    /// <summary>A window's language and persona have changed hands, or one has come: what waits for it may leave.</summary>
    public event Action? Opened;

    public DateTimeOffset Now => options.Clock.GetUtcNow();

    /// <summary>Whether a client's name for a message is one: long enough to be unique, and nothing but letters, digits and hyphens.</summary>
    public static bool IsId(string id) => id.Length is >= 8 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    public bool Knows(string persona) => options.Personas.Any(known => known.Id == persona);

    /// <summary>A persona by its id, else the first; null where there are none.</summary>
    public WebPersona? Persona(string? id) => options.Personas.FirstOrDefault(persona => persona.Id == id) ?? (options.Personas.Count > 0 ? options.Personas[0] : null);

    public Talk TalkOf(Session session, WebPersona? persona) =>
        sessions.TalkOf(session, persona, chat => new(chat, session.Name, persona, conversation, logger));

    public void SayOpened() => Opened?.Invoke();

    /// <summary>The first frame of a window.</summary>
    public HelloFrame Hello(Talk talk, IEnumerable<Entry> entries, Language language) => new(
        talk.Chat,
        options.Epoch,
        Code(LanguageOf(talk.Chat) ?? talk.Persona?.Language ?? language),
        talk.Persona?.Id,
        [.. options.Personas.Select(persona => new PersonaFrame(persona.Id, persona.Name, persona.Description))],
        options.Notice,
        !string.IsNullOrEmpty(options.Password),
        options.MaxFileBytes,
        [.. entries]);

    /// <summary>A person's own words as they stand in the talk. They are no markup.</summary>
    public Entry Own(string id, string words) => new($"u-{id}", Now, words.Length == 0 ? [] : [new EntrySpan(words)]);

    /// <summary>A person's message without its words.</summary>
    public static Incoming Incoming(Talk talk, string id, Language language)
    {
        var incoming = new Incoming("web", $"{talk.Chat}:{id}", talk.Chat, ChatKind.Private, talk.Chat, talk.Persona?.Name ?? "")
        {
            Language = talk.Persona?.Language ?? language,
        };
        return talk.Persona is { } persona ? incoming with { AccountKey = persona.AccountKey } : incoming;
    }

    /// <summary>The language a chat has chosen, as the page writes it; null where it has chosen none.</summary>
    public string? ChosenLanguage(string chat) => LanguageOf(chat) is { } language ? Code(language) : null;

    private Language? LanguageOf(string chat) => options.LanguageOf($"web:{chat}");

    private static string Code(Language language) => language == Language.English ? "en" : "id";
}
