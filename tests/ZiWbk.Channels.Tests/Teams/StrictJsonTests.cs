using System.Text;
using System.Text.Json;
using ZiWbk.Channels.Teams.Receiving;

namespace ZiWbk.Channels.Teams;

public sealed class StrictJsonTests
{
    [Fact]
    public void An_object_is_read() => Assert.Equal("halo", StrictJson.Object("""{"a":{"text":"halo"},"b":["text"]}"""u8).GetProperty("a").GetProperty("text").GetString());

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"a":1}{"a":1}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"text":1,"Text":2}""")]
    [InlineData("""{"x":[{"serviceUrl":1,"serviceurl":2}]}""")]
    [InlineData("""{"a":"\ud800"}""")]
    public void What_could_be_read_in_two_ways_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => StrictJson.Object(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Broken_letters_are_refused() => Assert.ThrowsAny<JsonException>(() => StrictJson.Object([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

    [Theory]
    [InlineData(StrictJson.Deepest - 1, true)]
    [InlineData(StrictJson.Deepest, false)]
    [InlineData(100_000, false)]
    public void It_is_not_read_too_deep(int lists, bool isTaken)
    {
        var json = Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', lists)}{new string(']', lists)}}}");

        if (isTaken)
            StrictJson.Object(json);
        else
            Assert.ThrowsAny<JsonException>(() => StrictJson.Object(json));
    }
}
