namespace ZiWbk.Channels.Teams;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/tenant/", true)]
    [InlineData("https://SMBA.trafficmanager.net/emea/", true)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilsmba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://169.254.169.254/latest/", false)]
    [InlineData("https://localhost/", false)]
    public void Only_Teams_itself_is_written_to(string address, bool isAllowed) => Assert.Equal(isAllowed, AllowedHosts.Teams.Allow(new Uri(address)));

    [Theory]
    [InlineData("localhost", "https://localhost:4711/", true)]
    [InlineData("localhost:4711", "https://localhost:4712/", false)]
    [InlineData("localhost", "http://localhost:4711/", false)]
    [InlineData("localhost", "https://127.0.0.1:4711/", false)]
    [InlineData("*.example.org", "https://a.b.example.org/", true)]
    public void Others_can_be_named(string host, string address, bool isAllowed) => Assert.Equal(isAllowed, AllowedHosts.Of(host).Allow(new Uri(address)));

    [Theory]
    [InlineData("*")]
    [InlineData("*.com")]
    [InlineData("a.*.com")]
    [InlineData("https://example.org")]
    [InlineData("example.org/path")]
    [InlineData("user@example.org")]
    public void What_is_no_host_or_half_of_the_world_is_refused(string host) => Assert.Throws<FormatException>(() => AllowedHosts.Of(host));

    [Fact]
    public void By_hand_this_machine_is_written_to_without_https()
    {
        Assert.True(AllowedHosts.ThisMachine.Allow(new("http://127.0.0.1:56150/")));
        Assert.False(AllowedHosts.ThisMachine.Allow(new("http://smba.trafficmanager.net/")));
        Assert.False(AllowedHosts.Teams.And(AllowedHosts.ThisMachine).Allow(new("http://localhost:1/")));
    }
}
