using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>Updates as Telegram brings them.</summary>
internal static class Updates
{
    /// <summary>Somebody said something in the private chat.</summary>
    public static byte[] Text(long number, long chat, string text)
    {
        var entities = text.StartsWith('/') ? $$""","entities":[{"offset":0,"length":{{text.Split(' ')[0].Length}},"type":"bot_command"}]""" : "";
        return Bytes(
            $$$"""{"update_id":{{{number}}},"message":{"message_id":{{{number}}},"from":{{{Person(chat)}}},"chat":{{{Chat(chat)}}},"date":1795500000,"text":{{{JsonSerializer.Serialize(text)}}}{{{entities}}}}}""");
    }

    /// <summary>Somebody pressed a button of a message there.</summary>
    public static byte[] Press(long number, long chat, int message, string key) => Bytes(
        $$$"""{"update_id":{{{number}}},"callback_query":{"id":"{{{chat}}}.{{{number}}}","from":{{{Person(chat)}}},"message":{"message_id":{{{message}}},"from":{"id":7391846205,"is_bot":true,"first_name":"Teman ZI","username":"ZiBenchBot"},"chat":{{{Chat(chat)}}},"date":1795500000,"text":"Butir ini menanyakan apa yang telah dilakukan kantor Bapak/Ibu."},"chat_instance":"-8841527749016377124","data":"{{{key}}}"}}""");

    private static string Person(long chat) =>
        $$"""{"id":{{chat}},"is_bot":false,"first_name":"Sari","last_name":"Wulandari","username":"sari{{chat}}","language_code":"id"}""";

    private static string Chat(long chat) => $$"""{"id":{{chat}},"first_name":"Sari","last_name":"Wulandari","username":"sari{{chat}}","type":"private"}""";

    private static byte[] Bytes(FormattableString json) => Encoding.UTF8.GetBytes(json.ToString(CultureInfo.InvariantCulture));
}
