using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace ZiWbk.FakeTelegram;

/// <summary>The real client library talks to the server as to Telegram: all it sends is in order, and it understands all answers.</summary>
public class LibraryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_talk_with_a_press_goes_through()
    {
        await using var telegram = await Servers.Strict();
        var bot = Client(telegram);
        var sari = telegram.Person("Sari Dewi");
        var chat = sari.Private();

        await chat.SendsAsync("apa yang kurang untuk WBK?");
        var asked = Assert.Single(await bot.GetUpdates(timeout: 5, cancellationToken: Cancel));
        await bot.SendMessage(
            asked.Message!.Chat.Id,
            "Kurang <b>3</b> butir &amp; 2 bukti.",
            ParseMode.Html,
            replyMarkup: new InlineKeyboardMarkup([[InlineKeyboardButton.WithCallbackData("Lihat", "v1:abc")]]),
            cancellationToken: Cancel);
        var reply = await chat.NextAsync(Cancel);
        var press = await reply.PressAsync("Lihat");
        var pressed = Assert.Single(await bot.GetUpdates(asked.Id + 1, timeout: 5, cancellationToken: Cancel));
        await bot.AnswerCallbackQuery(pressed.CallbackQuery!.Id, "Baik.", cancellationToken: Cancel);
        await bot.EditMessageText(pressed.CallbackQuery.Message!.Chat.Id, pressed.CallbackQuery.Message.Id, "Butir A.I.1", cancellationToken: Cancel);
        var edited = await chat.NextAsync(Cancel);

        Assert.Equal("apa yang kurang untuk WBK?", asked.Message.Text);
        Assert.Equal("Sari", asked.Message.From!.FirstName);
        Assert.Equal("Kurang 3 butir & 2 bukti.", reply.Text);
        Assert.Equal(("bold", "3"), Assert.Single(reply.Formatting));
        Assert.Equal("v1:abc", pressed.CallbackQuery.Data);
        Assert.Equal("Baik.", (await press.AnswerAsync(Cancel)).Text);
        Assert.True(edited.IsEdit);
        Assert.Equal("Butir A.I.1", edited.Text);
        Assert.Empty(edited.Buttons);
        Assert.Empty(telegram.Violations);
        Assert.Empty(telegram.Refusals);
    }

    [Fact]
    public async Task The_bot_introduces_itself_and_hangs_up_its_menus()
    {
        await using var telegram = await Servers.Strict();
        var bot = Client(telegram);
        var sari = telegram.Person("Sari", language: "id");

        var me = await bot.GetMe(Cancel);
        await bot.SetMyCommands([new("status", "Nilai kantor"), new("bantuan", "Bantuan")], new BotCommandScopeAllPrivateChats(), "id", Cancel);
        await bot.SetMyCommands([new("status", "The office's score")], new BotCommandScopeDefault(), cancellationToken: Cancel);
        await bot.SetMyDescription("Teman ZI", "id", Cancel);
        var back = await bot.GetMyCommands(new BotCommandScopeAllPrivateChats(), "id", Cancel);

        Assert.Equal(telegram.BotId, me.Id);
        Assert.False(me.CanReadAllGroupMessages);
        Assert.Equal(["status", "bantuan"], back.Select(command => command.Command));
        Assert.Equal(("status", "Nilai kantor"), sari.Menu(sari.Private())[0]);
        Assert.Equal(("status", "The office's score"), telegram.Person("Ann", language: "en").Menu(telegram.Person("Ann", language: "en").Private())[0]);
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task Files_go_both_ways()
    {
        await using var telegram = await Servers.Strict();
        var bot = Client(telegram);
        var chat = telegram.Person("Budi").Private();
        byte[] evidence = [1, 2, 3, 4];

        await chat.SendsDocumentAsync("SK tim – final.pdf", evidence, "bukti A.I.1");
        var update = Assert.Single(await bot.GetUpdates(timeout: 5, cancellationToken: Cancel));
        using var fetched = new MemoryStream();
        await bot.GetInfoAndDownloadFile(update.Message!.Document!.FileId, fetched, Cancel);
        using var picture = new MemoryStream(Pictures.Png(640, 480));
        await bot.SendPhoto(chat.ChatId, InputFile.FromStream(picture, "status.png"), "Status <i>Dishub</i>", ParseMode.Html, cancellationToken: Cancel);
        using var book = new MemoryStream([9, 9]);
        await bot.SendDocument(chat.ChatId, InputFile.FromStream(book, "LKE – Dishub.xlsx"), cancellationToken: Cancel);
        using var first = new MemoryStream([1]);
        using var second = new MemoryStream([2]);
        await bot.SendMediaGroup(
            chat.ChatId,
            [new InputMediaDocument(InputFile.FromStream(first, "a.pdf")) { Caption = "dua" }, new InputMediaDocument(InputFile.FromStream(second, "b.pdf"))],
            cancellationToken: Cancel);
        var seen = chat.Unread();

        Assert.Equal(evidence, fetched.ToArray());
        Assert.Equal("application/pdf", update.Message.Document.MimeType);
        Assert.True(seen[0].IsPhoto);
        Assert.Equal("Status Dishub", seen[0].Text);
        Assert.Equal("LKE – Dishub.xlsx", seen[1].FileName);
        Assert.Equal([9, 9], seen[1].File!);
        Assert.Equal(["a.pdf", "b.pdf"], seen.Skip(2).Select(message => message.FileName));
        Assert.Equal(seen[2].Album, seen[3].Album);
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task Errors_are_the_library_s_exceptions()
    {
        await using var telegram = await Servers.Strict();
        var bot = Client(telegram);
        var sari = telegram.Person("Sari");
        var chat = sari.Private();
        await chat.StartsAsync();
        telegram.Faults.Inject(Fault.TooManyRequests(7).On("sendMessage").In(chat));

        var paced = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(chat.ChatId, "halo", cancellationToken: Cancel));
        await sari.BlocksBotAsync();
        var blocked = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(chat.ChatId, "halo", cancellationToken: Cancel));

        Assert.Equal((429, 7), (paced.ErrorCode, paced.Parameters!.RetryAfter));
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (blocked.ErrorCode, blocked.Message));
        Assert.Equal([true, false], telegram.Refusals.Select(refusal => refusal.Injected));
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task Membership_and_service_messages_are_understood()
    {
        await using var telegram = await Servers.Strict();
        var bot = Client(telegram);
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim ZI Dishub", sari);

        await group.AddsBotAsync(sari, start: "kode-1");
        await group.PromotesBotAsync(sari);
        await sari.BlocksBotAsync();
        var super = await group.MigratesAsync();
        var updates = await bot.GetUpdates(timeout: 5, cancellationToken: Cancel);
        var moved = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(group.Id, "halo", cancellationToken: Cancel));
        var member = await bot.GetChatMember(super.Id, telegram.BotId, Cancel);

        Assert.Equal(ChatMemberStatus.Member, updates[0].MyChatMember!.NewChatMember.Status);
        Assert.Equal(telegram.BotId, updates[1].Message!.NewChatMembers![0].Id);
        Assert.Equal($"/start@{telegram.Settings.Username} kode-1", updates[2].Message!.Text);
        Assert.Equal(ChatMemberStatus.Administrator, updates[3].MyChatMember!.NewChatMember.Status);
        Assert.Equal(ChatMemberStatus.Kicked, updates[4].MyChatMember!.NewChatMember.Status);
        Assert.Equal(super.Id, updates[5].Message!.MigrateToChatId);
        Assert.Equal(group.Id, updates[6].Message!.MigrateFromChatId);
        Assert.Equal(super.Id, moved.Parameters!.MigrateToChatId);
        Assert.True(((ChatMemberAdministrator)member).CanPinMessages);
        Assert.Empty(telegram.Violations);
    }

    private static TelegramBotClient Client(TelegramServer telegram) =>
        new(new TelegramBotClientOptions(telegram.Token, telegram.Url.ToString()) { RetryCount = 1 });
}
