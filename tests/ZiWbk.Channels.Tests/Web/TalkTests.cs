using System.Net;
using System.Net.WebSockets;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Web;

public sealed class TalkTests : IAsyncLifetime
{
    private WebWorld _world = null!;
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await WebWorld.StartAsync();
        _browser = _world.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_text_is_pending_then_sent_and_answered()
    {
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "halo", id = "12345678" });

        Assert.Equal("u-12345678", (await window.OwnAsync("pending")).GetProperty("id").GetString());
        Assert.Equal("jawab halo", Window.Words(await window.AnswerAsync()));
        var incoming = _world.Brought.Single();
        Assert.Equal(("web", "halo", (string?)null), (incoming.Channel, incoming.Text, incoming.Press));
        Assert.Equal($"{incoming.Chat}:12345678", incoming.Update);
    }

    [Fact]
    public async Task Emphasis_and_what_people_wrote_arrive_as_pieces_of_text()
    {
        const string nasty = "<img src=x onerror=alert(1)> *_`\\";
        _world.Reply = incoming => [new($"*tebal* {Markup.Escape(incoming.Text!)}")];
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = nasty, id = "12345678" });

        Assert.Equal(nasty, Window.Words(await window.OwnAsync("pending")));
        var answer = await window.AnswerAsync();
        Assert.Equal($"tebal {nasty}", Window.Words(answer));
        Assert.Equal("strong", answer.GetProperty("spans")[0].GetProperty("look").GetString());
    }

    [Fact]
    public async Task A_frame_sent_again_has_its_effect_once()
    {
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "satu", id = "12345678" });
        await window.OwnAsync("sent");
        await window.SendAsync(new { text = "satu", id = "12345678" });
        // It is told that it was sent, so that the page need not ask on.
        await window.OwnAsync("sent");

        Assert.Single(_world.Brought);
    }

    [Fact]
    public async Task A_frame_sent_again_to_a_service_started_anew_carries_the_same_name()
    {
        await using (var window = await _browser.OpenAsync())
        {
            await window.SendAsync(new { text = "satu", id = "12345678" });
            await window.AnswerAsync();
        }

        await using var later = await WebWorld.StartAsync(null, _world.Store);
        using var browser = later.Browser(Moved(later.Address));
        await using var again = await browser.OpenAsync();
        await again.SendAsync(new { text = "satu", id = "12345678" });
        await again.OwnAsync("sent");

        Assert.Equal(_world.Brought.Single().Update, later.Brought.Single().Update);
        Assert.Empty(_world.Store.Current.Outbox);
    }

    [Fact]
    public async Task What_one_window_says_appears_in_the_others()
    {
        await using var first = await _browser.OpenAsync();
        await using var second = await _browser.OpenAsync();
        await first.SendAsync(new { text = "halo", id = "12345678" });

        Assert.Equal("halo", Window.Words(await second.OwnAsync("pending")));
        Assert.Equal("jawab halo", Window.Words(await second.AnswerAsync()));
    }

    [Fact]
    public async Task Another_browser_sees_nothing_of_it()
    {
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "halo", id = "12345678" });
        await window.AnswerAsync();
        using var stranger = _world.Browser();
        await using var other = await stranger.OpenAsync();

        Assert.Empty(other.Hello.GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task A_window_that_comes_back_is_told_the_talk_so_far_and_what_waited()
    {
        string chat;
        await using (var window = await _browser.OpenAsync())
        {
            chat = window.Hello.GetProperty("chat").GetString()!;
            await window.SendAsync(new { text = "halo", id = "12345678" });
            await window.AnswerAsync();
        }

        await Patience.Until(() => !_world.Channel.CanReach(chat));
        await _world.Store.QueueAsync($"web:{chat}", null, new Message("pengingat"));
        await using var back = await _browser.OpenAsync();

        Assert.Equal(["halo", "jawab halo"], back.Hello.GetProperty("entries").EnumerateArray().Take(2).Select(Window.Words));
        Assert.Equal("pengingat", Window.Words(await back.AnswerAsync()));
    }

    [Fact]
    public async Task What_could_not_be_recorded_fails_and_can_be_tried_again()
    {
        _world.Broken = true;
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "halo", id = "12345678" });
        await window.OwnAsync("failed");
        _world.Broken = false;
        await window.SendAsync(new { text = "halo", id = "12345678" });

        Assert.Equal("jawab halo", Window.Words(await window.AnswerAsync()));
        Assert.Single(_world.Brought);
    }

    [Fact]
    public async Task A_press_edits_its_message_in_place_and_leaves_no_line_of_its_own()
    {
        _world.Reply = incoming => [new(incoming.Press is null ? "hal 1" : "hal 2") { Edits = incoming.On, Buttons = [[new("Berikutnya", "next")]] }];
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "daftar", id = "12345678" });
        var message = await window.AnswerAsync();
        await window.SendAsync(new { press = "next", on = message.GetProperty("id").GetString(), id = "22345678" });
        Assert.Equal("Berikutnya", Window.Words(await window.OwnAsync("pending")));

        var edited = await window.AnswerAsync();
        Assert.Equal((message.GetProperty("id").GetString(), true), (edited.GetProperty("id").GetString(), edited.GetProperty("edited").GetBoolean()));
        await using var other = await _browser.OpenAsync();
        var entries = other.Hello.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(3, entries.Count);
        Assert.True(entries[2].GetProperty("absorbed").GetBoolean());
    }

    [Fact]
    public async Task A_press_names_only_what_could_be_a_message()
    {
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { press = "next", on = "../../<b>", id = "12345678" });
        await window.OwnAsync("sent");

        Assert.Null(_world.Brought.Single().On);
    }

    [Fact]
    public async Task A_picture_comes_with_its_words_and_a_file_is_only_for_saving()
    {
        _world.Reply = _ => [new("ini")
        {
            Picture = new AreaBars("Dukcapil", "78,4", [new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3")], "CONTOH"),
            Files = [new("lke \"x\".html", "text/html", "isi"), new("lama.pdf", "application/pdf", "gone")],
        }];
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "x", id = "12345678" });
        var answer = await window.AnswerAsync();

        Assert.Equal("Dukcapil\n78,4\nPengawasan: 58 % (kurang 0,3)\nCONTOH", answer.GetProperty("picture").GetProperty("words").GetString());
        var picture = await _browser.Http.GetAsync(answer.GetProperty("picture").GetProperty("url").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.ToString());
        var files = answer.GetProperty("files");
        var file = await _browser.Http.GetAsync(files[0].GetProperty("url").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("isi", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(files[1].TryGetProperty("url", out _));
        using var stranger = _world.Browser();
        await stranger.PostAsync("/session");
        var other = await stranger.Http.GetAsync(files[0].GetProperty("url").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_painted_does_not_hold_its_words_back()
    {
        _world.Reply = _ => [new("ini") { Picture = new AreaBars("", "78,4", [], null) }];
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "x", id = "12345678" });

        Assert.Equal("78,4", (await window.AnswerAsync()).GetProperty("picture").GetProperty("words").GetString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"text\":5,\"id\":\"12345678\"}")]
    [InlineData("{\"text\":\"a\"}")]
    [InlineData("{\"text\":\"a\",\"id\":\"../etc\"}")]
    [InlineData("{\"persona\":\"siapa\"}")]
    public async Task What_cannot_be_read_is_told_and_the_talk_goes_on(string frame)
    {
        await using var window = await _browser.OpenAsync();
        await window.SendTextAsync(frame);
        await window.NextAsync("error");
        await window.SendAsync(new { text = "halo", id = "12345678" });

        Assert.Equal("jawab halo", Window.Words(await window.AnswerAsync()));
    }

    [Fact]
    public async Task A_frame_too_large_closes_the_window_with_its_reason()
    {
        await using var window = await _browser.OpenAsync();
        await window.SendTextAsync(new string('x', 200_000));

        Assert.Null(await window.NextAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, window.Socket.CloseStatus);
        Assert.Contains("32 KB", window.Socket.CloseStatusDescription, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ninth_window_is_closed_with_its_reason()
    {
        var windows = new List<Window>();
        for (var at = 0; at < 8; at++)
            windows.Add(await _browser.OpenAsync());
        await using var ninth = new Window(await _browser.ConnectAsync(_browser.Origin));

        Assert.Null(await ninth.NextAsync());
        Assert.Contains("jendela", ninth.Socket.CloseStatusDescription, StringComparison.Ordinal);
        foreach (var window in windows)
            await window.DisposeAsync();
        await using var free = await _browser.OpenAsync();
    }

    [Fact]
    public async Task The_two_hundred_and_first_browser_is_closed_with_its_reason()
    {
        var windows = new List<Window>();
        for (var at = 0; at < Sessions.Most; at++)
        {
            using var one = _world.Browser();
            windows.Add(await one.OpenAsync());
        }

        await _browser.PostAsync("/session");
        await using (var more = new Window(await _browser.ConnectAsync(_browser.Origin)))
        {
            Assert.Null(await more.NextAsync());
            Assert.Contains("orang", more.Socket.CloseStatusDescription, StringComparison.Ordinal);
        }

        var chat = windows[0].Hello.GetProperty("chat").GetString()!;
        await windows[0].DisposeAsync();
        await Patience.Until(() => !_world.Channel.CanReach(chat));
        await using var free = await _browser.OpenAsync();
        foreach (var window in windows)
            await window.DisposeAsync();
    }

    [Fact]
    public async Task Too_many_messages_at_once_are_refused_with_a_sentence()
    {
        var clock = new ManualClock();
        await using var world = await WebWorld.StartAsync(options => options with { Clock = clock });
        using var browser = world.Browser();
        await using var window = await browser.OpenAsync();
        for (var at = 0; at <= 20; at++)
            await window.SendAsync(new { text = $"{at}", id = $"1234567{at}" });

        var error = await window.NextAsync("error");
        Assert.Equal("123456720", error.GetProperty("id").GetString());
        Assert.Contains("Terlalu banyak", error.GetProperty("reason").GetProperty("id").GetString(), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromSeconds(5));
        await window.SendAsync(new { text = "lagi", id = "12345679" });
        await window.NextAsync("entry", frame => frame.GetProperty("entry").GetProperty("id").GetString() == "u-12345679");
    }

    [Fact]
    public async Task A_persona_has_a_talk_of_its_own_and_its_persons_account()
    {
        await using var world = await WebWorld.StartAsync(options => options with { Personas = [WebWorld.Sari, WebWorld.Joko], Notice = new("CONTOH", "EXAMPLE") });
        using var browser = world.Browser();
        await using var window = await browser.OpenAsync();
        Assert.Equal(("sari", "id"), (window.Hello.GetProperty("persona").GetString(), window.Hello.GetProperty("language").GetString()));
        Assert.Equal("CONTOH", window.Hello.GetProperty("notice").GetProperty("id").GetString());
        await window.SendAsync(new { text = "halo", id = "12345678" });
        await window.AnswerAsync();
        await window.SendAsync(new { persona = "joko" });
        var hello = await window.NextAsync("hello");
        Assert.Empty(hello.GetProperty("entries").EnumerateArray());
        Assert.Equal("en", hello.GetProperty("language").GetString());
        await window.SendAsync(new { text = "hello", id = "22345678" });
        await window.AnswerAsync();

        var (sari, joko) = (world.Brought.First(), world.Brought.Last());
        Assert.Equal(("demo:sari", "Bu Sari"), (sari.AccountKey, sari.Name));
        Assert.Equal(("demo:joko", Language.English), (joko.AccountKey, joko.Language));
        Assert.StartsWith("demo-joko-", joko.Chat, StringComparison.Ordinal);
        await window.SendAsync(new { persona = "sari" });
        Assert.Equal(2, (await window.NextAsync("hello")).GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public async Task Only_the_last_two_hundred_entries_are_remembered()
    {
        _world.Reply = _ => Enumerable.Range(1, 250).Select(number => new Message($"{number}"));
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "banyak", id = "12345678" });
        await window.NextAsync("entry", frame => Window.Words(frame.GetProperty("entry")) == "250");
        await using var other = await _browser.OpenAsync();

        Assert.Equal(Talk.MostEntries, other.Hello.GetProperty("entries").GetArrayLength());
    }

    // Browsers keep cookies by host, whatever the port.
    private CookieContainer Moved(Uri to)
    {
        var cookies = new CookieContainer();
        cookies.Add(to, new Cookie("ziwbk", _browser.Cookies.GetAllCookies().Single().Value));
        return cookies;
    }
}
