using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Chat;

/// <summary>Reads one message a line and writes the replies, for people or as one JSON object a line.</summary>
internal sealed class ChatLoop(TextReader input, TextWriter output, Language? language, bool json, bool interactive)
{
    private const int LargestFile = 20 << 20;

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _session = Guid.NewGuid().ToString("n");
    private readonly string _files = Path.Combine(Path.GetTempPath(), "ziwbk-chat-" + Guid.NewGuid().ToString("n"));
    private JsonArray _newest = [];
    private int _turn;

    /// <summary>Who talks first; null for the usual one.</summary>
    public string? Name { get; init; }

    /// <summary>The role; null for whatever the person is.</summary>
    public string? Role { get; init; }

    /// <summary>The office's short name.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the talk is in a group.</summary>
    public bool InGroup { get; init; }

    /// <summary>Talks until the input ends.</summary>
    public async Task RunAsync(ChatPeer peer)
    {
        var talker = await peer.TalkerAsync(Name, Role, Unit);
        await ArriveAsync(peer, talker, peer.IsDemo ? null : Role);
        if (interactive)
            await output.WriteLineAsync(Say($"Berbicara sebagai {talker.Name}. Tulis pesan; #2 menekan tombol kedua; Ctrl+D selesai.", $"Talking as {talker.Name}. Write a message; #2 presses the second button; Ctrl+D ends."));
        while (await ReadAsync() is { } text)
        {
            _turn++;
            if (text.Trim().Length == 0)
                continue;
            var (line, refusal) = ChatLine.Read(text);
            if (line is { As: { } other } && other != talker.Name)
            {
                talker = await peer.TalkerAsync(other, null, null);
                await ArriveAsync(peer, talker, null);
            }

            if (refusal is null && line!.Button is { } number && Button(number) is null)
                refusal = new($"Tidak ada tombol nomor {number}.", $"There is no button number {number}.");
            var turn = refusal is null ? Turn(line!, talker, out refusal) : null;
            if (turn is null)
                await RefuseAsync(refusal!.Value);
            else
                await ExchangeAsync(peer, turn);
        }
    }

    private async Task ExchangeAsync(ChatPeer peer, TerminalTurn turn)
    {
        try
        {
            var result = await peer.RunAsync(turn);
            _newest = JsonNode.Parse(result.Json.GetRawText())!["replies"]!.AsArray();
        }
        catch (Exception exception) when (Refusals.Of(exception) is { } reason)
        {
            await RefuseAsync(reason);
            return;
        }

        foreach (var reply in _newest)
            await WriteAsync(reply!.AsObject());
    }

    private Task<OperationResult> ArriveAsync(ChatPeer peer, Talker talker, string? role) => peer.RunAsync(new TerminalArrival(
        talker.Name, role, Unit ?? talker.Unit, talker.Account, $"terminal:{Chat(talker)}", InGroup, language));

    private string Chat(Talker talker) => InGroup ? $"group-{Unit ?? ""}" : talker.Name;

    private TerminalTurn? Turn(ChatLine line, Talker talker, out Bilingual? refusal)
    {
        refusal = null;
        var turn = new TerminalTurn($"{_session}-{_turn.ToString(CultureInfo.InvariantCulture)}", Chat(talker), InGroup, talker.Name, talker.Account);
        if (line.Button is { } number)
            return turn with { Press = Button(number), On = (_turn - 1).ToString(CultureInfo.InvariantCulture) };
        if (line.Press is { } press)
            return turn with { Press = press, On = (line.Turn ?? _turn - 1).ToString(CultureInfo.InvariantCulture) };
        if (line.File is not { } path)
            return turn with { Text = line.Text };
        if (!File.Exists(path))
            refusal = new($"Berkas '{path}' tidak ditemukan.", $"The file '{path}' was not found.");
        else if (new FileInfo(path).Length > LargestFile)
            refusal = new("Berkas terlalu besar; paling banyak 20 MB.", "The file is too large; at most 20 MB.");
        return refusal is null ? turn with { Text = line.Text, FileName = Path.GetFileName(path), File = File.ReadAllBytes(path) } : null;
    }

    // The newest reply that has buttons is the one a thumb would be on.
    private string? Button(int number) => _newest.Reverse()
        .Select(reply => reply!["buttons"]!.AsArray()).FirstOrDefault(buttons => buttons.Count > 0)
        ?.ElementAtOrDefault(number - 1)?["value"]?.GetValue<string>();

    private async Task WriteAsync(JsonObject reply)
    {
        var files = reply["files"]!.AsArray().Select(file => Save(file!.AsObject())).ToArray();
        if (json)
        {
            await output.WriteLineAsync(new JsonObject
            {
                ["turn"] = _turn,
                ["text"] = reply["text"]!.DeepClone(),
                ["buttons"] = reply["buttons"]!.DeepClone(),
                ["files"] = new JsonArray([.. files]),
                ["edit"] = reply["edit"]!.DeepClone(),
            }.ToJsonString(_plain));
            await output.FlushAsync();
            return;
        }

        await output.WriteLineAsync(reply["text"]!.GetValue<string>());
        foreach (var file in files)
            await output.WriteLineAsync($"  ⤓ {file["name"]}: {file["path"]}");
        var buttons = reply["buttons"]!.AsArray();
        if (buttons.Count > 0)
            await output.WriteLineAsync("  " + string.Join("  ", buttons.Select((button, at) => $"#{at + 1} [{button!["label"]}]")));
        await output.WriteLineAsync();
        await output.FlushAsync();
    }

    private JsonObject Save(JsonObject file)
    {
        Directory.CreateDirectory(_files);
        var name = file["name"]!.GetValue<string>();
        var path = Path.Combine(_files, $"{_turn.ToString(CultureInfo.InvariantCulture)}-{name}");
        File.WriteAllBytes(path, Convert.FromBase64String(file["content"]!.GetValue<string>()));
        return new() { ["name"] = name, ["path"] = path, ["mime"] = file["mime"]!.DeepClone() };
    }

    private async Task<string?> ReadAsync()
    {
        if (interactive)
            await output.WriteAsync("> ");
        return await input.ReadLineAsync();
    }

    private async Task RefuseAsync(Bilingual reason)
    {
        var text = reason.In(language ?? Language.Indonesian);
        await output.WriteLineAsync(json ? new JsonObject { ["turn"] = _turn, ["error"] = text }.ToJsonString(_plain) : text);
        await output.FlushAsync();
    }

    private string Say(string id, string en) => new Bilingual(id, en).In(language ?? Language.Indonesian);
}
