using System.Globalization;
using System.Text.Json.Nodes;
using ZiWbk.Bot.Tests.Talks;

namespace ZiWbk.Browser.Cards;

/// <summary>
/// The cards as somebody sees them: drawn by npm's <c>adaptivecards</c> in the system's Chromium, on a phone and on a desk, light and dark. Pictures
/// of some of each are kept beside the tests, in <c>cards/</c>.
/// </summary>
public sealed class CardGalleryTests(Chromium chromium)
{
    private const int Batch = 60;

    // One of each kind, by the beginning of what it says.
    private static readonly (string Name, string Says)[] _kept =
    [
        ("1-status", "Dishub · WBK"), ("2-missing", "Dishub: yang kurang untuk WBK"), ("3-question", "A.I.5.i.a Kampanye publik"), ("4-confirm", "Simpan A.I.5.i.a"),
        ("5-menu", "Budi Santoso, anggota tim ZI"), ("6-offices", "Kantor mana"), ("7-path", "Dishub: jalan tercepat"), ("8-stages", "Dishub: tahapan"),
        ("9-owing", "Dishub: siapa yang belum"), ("10-review", "Jawaban TPI untuk"), ("11-reminders", "Pengingat di percakapan ini"), ("12-english", "Dishub: what is missing for WBK"),
    ];

    private static readonly string _library = Path.Combine(AppContext.BaseDirectory, "Gallery", "adaptivecards.min.js");

    [Theory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    [InlineData(1000, false)]
    [InlineData(1000, true)]
    public async Task Every_card_of_every_tale_is_drawn_whole(int width, bool dark)
    {
        var page = await PageAsync(width);
        var cards = TaleCards.All.Where(card => card.Message.AllButtons.Any() || card.Message.Picture is not null).DistinctBy(card => card.Card.ToJsonString()).ToList();
        var wrong = new List<string>();
        foreach (var batch in cards.Chunk(Batch))
        {
            var said = await page.EvaluateAsync<string[]>("([cards, dark]) => gallery.show(JSON.parse(cards), dark)", new object[] { Json(batch), dark });
            wrong.AddRange((await page.EvaluateAsync<string[]>("() => gallery.faults()")).Concat(said).Select(fault => Named(batch, fault)));
            var labels = batch.SelectMany(card => card.Card["body"]!.AsArray()).Where(element => element!["type"]!.GetValue<string>() == "ActionSet")
                .SelectMany(set => set!["actions"]!.AsArray()).Select(action => action!["title"]!.GetValue<string>());
            Assert.Equal(labels, await page.EvaluateAsync<string[]>("() => gallery.buttons()"));
        }

        Assert.True(cards.Count > 500, $"{cards.Count} cards");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(20)));
    }

    [Fact]
    public async Task What_does_not_fit_is_noticed()
    {
        var page = await PageAsync(360);
        const string card = """
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart"},{"type":"ActionSet","actions":[
              {"type":"Action.Submit","title":"Pemantauan publikasi"},{"type":"Action.Submit","title":"Orang, riwayat, pengingat"},{"type":"Action.Submit","title":"Baca buku kerja LKE"}]}]}
            """;

        var said = await page.EvaluateAsync<string[]>("card => gallery.show([JSON.parse(card)], false)", card);

        Assert.Contains(said, line => line.Contains("Chart", StringComparison.Ordinal));
        Assert.Contains(await page.EvaluateAsync<string[]>("() => gallery.faults()"), fault => fault.Contains("is cut off", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phone", 360, false)]
    [InlineData("phone", 360, true)]
    [InlineData("desk", 1000, false)]
    [InlineData("desk", 1000, true)]
    public async Task One_of_each_kind_is_kept(string screen, int width, bool dark)
    {
        var page = await PageAsync(width);
        var folder = Environment.GetEnvironmentVariable("ZIWBK_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "cards");
        Directory.CreateDirectory(folder);
        foreach (var (name, says) in _kept)
        {
            var card = TaleCards.All.FirstOrDefault(card => card.Message.ToString().StartsWith(says, StringComparison.Ordinal) && card.Message.AllButtons.Any());
            Assert.True(card is not null, $"No tale says '{says}' with buttons.");
            await page.EvaluateAsync("([cards, dark]) => gallery.show(JSON.parse(cards), dark)", new object[] { Json([card]), dark });
            var picture = await page.Locator(".card").ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{screen}-{(dark ? "dark" : "light")}.png") });
            Assert.NotEmpty(picture);
        }
    }

    private async Task<IPage> PageAsync(int width)
    {
        Assert.SkipUnless(File.Exists(_library), "Without npm's adaptivecards (npm ci in tests/ZiWbk.Browser/Cards/Gallery, then build) the cards are not drawn.");
        var browser = await chromium.BrowserAsync(options =>
        {
            options.ViewportSize = new() { Width = width, Height = 800 };
            options.DeviceScaleFactor = 2;
        });
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Gallery", "gallery.html"), TestContext.Current.CancellationToken));
        await page.AddScriptTagAsync(new() { Path = _library });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "Gallery", "gallery.js") });
        return page;
    }

    private static string Json(IEnumerable<TaleMessage> cards) => new JsonArray([.. cards.Select(card => card.Card.DeepClone())]).ToJsonString();

    private static string Named(TaleMessage[] batch, string fault) =>
        int.TryParse(fault.AsSpan(0, Math.Max(0, fault.IndexOf(':', StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? $"{batch[at].Where} — {fault}" : fault;
}
