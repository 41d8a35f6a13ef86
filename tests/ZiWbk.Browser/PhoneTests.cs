namespace ZiWbk.Browser;

/// <summary>The page on a small phone.</summary>
public class PhoneTests(Chromium chromium, Demo demo)
{
    private static readonly (string Asks, string Answer)[] _longest =
    [
        ("menu", "Apa yang Bapak/Ibu perlukan?"),
        ("progres", "Area pengungkit"),
        ("isi A.II.6.ii.a", "Area 6"),
        ("batal", "Dibatalkan"),
        ("jalan tercepat", "Jalan"),
        ("apa yang kurang untuk WBK?", "yang kurang untuk WBK"),
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nothing_is_wider_than_the_screen(ColorScheme scheme)
    {
        await using var browser = await chromium.PhoneAsync(scheme);
        var window = await Window.OpenAsync(browser, await demo.PageAsync());

        foreach (var (asks, answer) in _longest)
        {
            await window.WriteAsync(asks, answer);

            Assert.Empty(await window.Page.EvaluateAsync<string[]>(
                """
                () => [document.scrollingElement, document.getElementById('scroll'), ...document.querySelectorAll('body *')]
                  .filter(one => one.offsetParent !== null || one === document.scrollingElement)
                  .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5 || (getComputedStyle(one).overflowX !== 'hidden' && one.clientWidth > 1 && one.scrollWidth > one.clientWidth))
                  .map(one => `${one.tagName}.${one.className} ${one.scrollWidth} > ${one.clientWidth}`)
                """));
        }
    }

    [Fact]
    public async Task Whatever_is_touched_is_at_least_40_pixels_high()
    {
        await using var browser = await chromium.PhoneAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());

        foreach (var (asks, answer) in _longest)
            await window.WriteAsync(asks, answer);

        Assert.Empty(await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, select, textarea, a, input')]
              .filter(one => one.offsetParent !== null && one.getBoundingClientRect().height < 40)
              .map(one => one.outerHTML)
            """));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stand_out_from_their_ground(ColorScheme scheme)
    {
        await using var browser = await chromium.PhoneAsync(scheme);
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await window.WriteAsync("isi A.II.6.ii.a", "Area 6");

        // 4.5 to 1, as WCAG 2.2 asks of text.
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(
            """
            () => {
              const parse = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
              const light = ({ r, g, b }) => [r, g, b].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
              const ground = one => {
                for (let at = one; at; at = at.parentElement) { const colour = parse(getComputedStyle(at).backgroundColor); if (colour.a === 1) return colour; }
                return { r: 255, g: 255, b: 255 };
              };
              return [...document.querySelectorAll('body *')]
                .filter(one => one.offsetParent !== null && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()) && one.tagName !== 'OPTION')
                .map(one => { const [a, b] = [light(parse(getComputedStyle(one).color)), light(ground(one))]; return { one, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) }; })
                .filter(({ ratio }) => ratio < 4.5)
                .map(({ one, ratio }) => `${ratio.toFixed(2)} ${one.outerHTML.slice(0, 120)}`);
            }
            """));
    }
}
