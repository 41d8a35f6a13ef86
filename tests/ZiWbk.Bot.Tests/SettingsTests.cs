using Microsoft.Extensions.Configuration;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;

namespace ZiWbk.Bot;

public class SettingsTests
{
    [Fact]
    public void Without_settings_evidence_is_at_most_20_MB_and_no_zip()
    {
        var limits = Of().Evidence;

        Assert.Equal(20 * 1024 * 1024, limits.MaxBytes);
        Assert.False(limits.AllowZip);
    }

    [Fact]
    public void Evidence_limits_can_be_set()
    {
        var limits = Of(("Evidence:MaxMegabytes", "30"), ("Evidence:AllowZip", "true")).Evidence;

        Assert.Equal(30 * 1024 * 1024, limits.MaxBytes);
        Assert.True(limits.AllowZip);
    }

    [Theory]
    [InlineData("Evidence:MaxMegabytes", "0")]
    [InlineData("Evidence:MaxMegabytes", "1001")]
    [InlineData("Evidence:MaxMegabytes", "banyak")]
    [InlineData("Evidence:AllowZip", "ya")]
    public void A_value_that_cannot_be_is_refused_with_its_name(string name, string value)
    {
        var refused = Assert.Throws<DocumentRefusedException>(() => Of((name, value)));

        Assert.Contains($"{name} = '{value}'", refused.Reason.Id, StringComparison.Ordinal);
        Assert.Contains($"{name} = '{value}'", refused.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telegram:Mode", "ganda")]
    [InlineData("Telegram:ApiUrl", "ftp://contoh.go.id")]
    [InlineData("Telegram:ApiUrl", "http://contoh.go.id/jalur")]
    [InlineData("Service:Url", "3979")]
    public void A_setting_of_Telegram_that_cannot_be_is_refused_with_its_name(string name, string value)
    {
        var refused = Assert.Throws<DocumentRefusedException>(() => Of(("Telegram:Token", "123:rahasia"), (name, value)));

        Assert.Contains($"{name} = '{value}'", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_webhook_without_its_address_is_refused() =>
        Assert.Contains("Telegram:WebhookUrl", Assert.Throws<DocumentRefusedException>(() => Of(("Telegram:Token", "123:rahasia"), ("Telegram:Mode", "webhook"))).Reason.En, StringComparison.Ordinal);

    [Fact]
    public void Updates_are_fetched_unless_a_webhook_is_asked_for()
    {
        Assert.Null(Of().Telegram);
        Assert.Null(Of(("Telegram:Token", "123:rahasia"), ("Telegram:WebhookUrl", "https://zi.example.go.id/t")).Telegram!.WebhookUrl);
    }

    [Fact]
    public void No_secret_stands_in_a_setting_written_out() =>
        Assert.DoesNotContain("rahasia", Of(("Telegram:Token", "123:rahasia"), ("Telegram:WebhookSecret", "rahasia-rahasia-1")).ToString(), StringComparison.Ordinal);

    private static Settings Of(params (string Name, string Value)[] values) =>
        Settings.Of(new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value))).Build());
}
