using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using ZiWbk.Assessment;
using ZiWbk.Channels.Telegram.Speaking;

namespace ZiWbk.Channels.Telegram;

/// <summary>Shows the platform's command menus.</summary>
internal static class CommandMenus
{
    // Clients take a scope before a language: each scope has both languages, and Indonesian for all others.
    private static readonly (string? Code, Language Language)[] _languages = [(null, Language.Indonesian), ("id", Language.Indonesian), ("en", Language.English)];

    /// <summary>Sets them, for private chats and for groups, in each language.</summary>
    public static async Task SetAsync(ITelegramBotClient bot, TelegramMenu menu, ILogger logger, CancellationToken cancel)
    {
        (BotCommandScope Scope, string Name, ImmutableArray<MenuCommand> Commands)[] scopes =
            [(BotCommandScope.AllPrivateChats(), "private chats", menu.Private), (BotCommandScope.AllGroupChats(), "groups", menu.Group)];
        foreach (var (scope, name, commands) in scopes)
        {
            if (commands.IsEmpty)
                continue;
            foreach (var (code, language) in _languages)
            {
                try
                {
                    await bot.SetMyCommands(commands.Select(command => new BotCommand(command.Command, command.Description.In(language))), scope, code, cancel);
                }
                catch (RequestException exception)
                {
                    // People can type; a menu is a convenience.
                    logger.MenuNotTaken(name, Attempt.Name(exception));
                }
            }
        }
    }
}
