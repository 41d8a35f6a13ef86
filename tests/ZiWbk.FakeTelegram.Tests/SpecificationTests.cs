using System.Net.Http.Headers;
using System.Text;

namespace ZiWbk.FakeTelegram;

/// <summary>Requests held against the specification of the Bot API.</summary>
public class SpecificationTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "sendMessage", """{"chat_id":1,"text":"x","sound":true}""", "unknown field \"sound\"" },
        { "sendMessage", """{"text":"x"}""", "\"chat_id\" is required" },
        { "sendMessage", """{"chat_id":1}""", "\"text\" is required" },
        { "sendMessage", """{"chat_id":1,"text":5}""", "\"text\" must be String, not Number" },
        { "sendMessage", """{"chat_id":true,"text":"x"}""", "\"chat_id\" must be Integer, not True" },
        { "sendMessage", """{"chat_id":1,"text":"x","disable_notification":"true"}""", "\"disable_notification\" must be Boolean, not String" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_parameters":{"message":5}}""", "\"reply_parameters.message_id\" is required" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_parameters":{"message_id":5,"note":1}}""", "unknown field \"reply_parameters.note\"" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback":"b","callback_data":"c"}]]}}""", "unknown field \"reply_markup.inline_keyboard[0][0].callback\"" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"inline_keyboard":[{"text":"a","callback_data":"c"}]}}""", "\"reply_markup.inline_keyboard[0]\" must be Array of InlineKeyboardButton, not Object" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"force_reply":1}}""", "\"reply_markup.force_reply\" must be Boolean, not Number" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"force_reply":true,"input_field_placeholder":""}}""", "\"reply_markup.input_field_placeholder\" has 0 characters: 1-64" },
        { "sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":""}]]}}""", "\"reply_markup.inline_keyboard[0][0].callback_data\" has 0 bytes: 1-64" },
        { "answerCallbackQuery", """{"callback_query_id":7}""", "\"callback_query_id\" must be String, not Number" },
        { "setMyCommands", """{"commands":[{"command":"a"}]}""", "\"commands[0].description\" is required" },
        { "setMyCommands", """{"commands":[{"command":"a","description":"b"}],"scope":{"type":"all_groups"}}""", "\"scope.type\" must be default" },
        { "setMyCommands", """{"commands":[{"command":"a","description":"b"}],"scope":{"type":"chat"}}""", "\"scope.chat_id\" is required" },
        { "sendMediaGroup", """{"chat_id":1,"media":[{"type":"photo","media":"a"},{"type":"photo","media":1}]}""", "\"media[1].media\" must be String, not Number" },
        { "getUpdates", """{"allowed_updates":"message"}""", "\"allowed_updates\" must be Array of String, not String" },
        { "sendMassage", """{"chat_id":1}""", "unknown method" },
        { "sendDice", """{"chat_id":1}""", "not simulated" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_fault_is_found(string method, string json, string fault)
    {
        await using var telegram = await Servers.Strict();

        await telegram.PostAsync(method, new StringContent(json, Encoding.UTF8, "application/json"));

        Assert.Contains(fault, telegram.Violations.Select(violation => violation.Fault));
        Assert.All(telegram.Violations, violation => Assert.DoesNotContain(telegram.Token, violation.ToString()));
    }

    [Theory]
    [InlineData("sendMessage", """{"chat_id":"@nama","text":"x","link_preview_options":{"is_disabled":true}}""")]
    [InlineData("sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"keyboard":[[{"text":"a"}]],"resize_keyboard":true}}""")]
    [InlineData("sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"remove_keyboard":true}}""")]
    [InlineData("sendMessage", """{"chat_id":1,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","url":"https://x.id","style":"primary"}]]}}""")]
    [InlineData("setMyCommands", """{"commands":[],"scope":{"type":"chat_member","chat_id":1,"user_id":2},"language_code":"id"}""")]
    [InlineData("getUpdates", """{"offset":-1,"limit":5,"allowed_updates":["message"]}""")]
    public async Task A_request_in_order_has_no_fault(string method, string json)
    {
        await using var telegram = await Servers.Strict();

        await telegram.PostAsync(method, new StringContent(json, Encoding.UTF8, "application/json"));

        Assert.DoesNotContain(telegram.Violations, violation => violation.Fault.Contains('"', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chat_id", "x", null)]
    [InlineData("disable_notification", "yes", "\"disable_notification\" must be Boolean, not \"yes\"")]
    [InlineData("message_thread_id", "a", "\"message_thread_id\" must be Integer, not \"a\"")]
    [InlineData("reply_markup", "{", "\"reply_markup\" is no JSON")]
    [InlineData("reply_markup", """{"inline_keyboard":[[{"text":1,"callback_data":"b"}]]}""", "\"reply_markup.inline_keyboard[0][0].text\" must be String, not Number")]
    [InlineData("loud", "1", "unknown field \"loud\"")]
    public async Task A_form_is_held_against_it_too(string field, string value, string? fault)
    {
        await using var telegram = await Servers.Strict();
        var form = new Dictionary<string, string> { ["chat_id"] = "1", ["text"] = "x", [field] = value };

        await telegram.PostAsync("sendMessage", new FormUrlEncodedContent(form));

        if (fault is null)
            Assert.DoesNotContain(telegram.Violations, violation => violation.Fault.Contains(field, StringComparison.Ordinal) && violation.Fault.Contains("must be", StringComparison.Ordinal));
        else
            Assert.Contains(fault, telegram.Violations.Select(violation => violation.Fault));
    }

    [Fact]
    public async Task A_file_that_nothing_means_is_a_fault()
    {
        await using var telegram = await Servers.Strict();
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(chat.ChatId.ToString(System.Globalization.CultureInfo.InvariantCulture)), "chat_id" },
            { new StringContent("attach://a"), "document" },
            { Bytes(), "a", "a.pdf" },
            { Bytes(), "b", "b.pdf" },
        };

        var answer = await telegram.PostAsync("sendDocument", form);

        Assert.True(answer.GetProperty("ok").GetBoolean());
        Assert.Equal("file \"b\" is meant by nothing", Assert.Single(telegram.Violations).Fault);
    }

    [Fact]
    public async Task Every_simulated_method_is_in_the_specification()
    {
        await using var telegram = await Servers.Strict();
        var specification = BotApiSpecification.Load(telegram.Settings.Specification!);

        Assert.All(new MethodTable(telegram.World, _ => { }).Names, name => Assert.NotNull(specification.Method(name)));
    }

    private static ByteArrayContent Bytes() => new([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
}
