using Microsoft.Extensions.Configuration;
using ZiWbk.Bot.Hosting;
using ZiWbk.Channels.Teams;
using ZiWbk.Documents;

namespace ZiWbk.Bot;

public sealed class TeamsSettingsTests
{
    private static readonly (string, string)[] _whole =
        [("Teams:AppId", "6f1d3c52-8a04-4b7e-9d35-0c2e7b94a1f8"), ("Teams:TenantId", "b2c7f0de-31a5-4e88-8f6c-9a4d5e7711c3"), ("Teams:ClientSecret", "sangat~rahasia")];

    [Fact]
    public void Whole_they_are_taken_and_the_page_needs_a_password()
    {
        var settings = Of([.. _whole, ("Teams:SecretExpires", "2027-11-29")]);

        Assert.True(settings.HasPublicChannel);
        Assert.Equal(new DateOnly(2027, 11, 29), settings.Teams!.SecretExpires);
        Assert.IsType<TeamsCredential.Secret>(settings.Teams.Credential);
    }

    [Fact]
    public void Nothing_set_is_no_Teams() => Assert.Null(Of().Teams);

    [Fact]
    public void A_secret_comes_into_no_log() =>
        Assert.DoesNotContain("rahasia", $"{Of(_whole).Teams} {Of(_whole).Teams!.Credential} {Of(_whole).Teams!.Options(1, TimeProvider.System)}", StringComparison.Ordinal);

    [Theory]
    [InlineData("Teams:AppId", null)]
    [InlineData("Teams:AppId", "bot")]
    [InlineData("Teams:TenantId", null)]
    [InlineData("Teams:ClientSecret", null)]
    [InlineData("Teams:ManagedIdentity", "true")]
    [InlineData("Teams:ManagedIdentity", "ya")]
    [InlineData("Teams:CertificatePath", "/tiada.pfx")]
    [InlineData("Teams:OpenIdMetadataUrl", "http://contoh.go.id/keys")]
    [InlineData("Teams:TokenAuthority", "http://contoh.go.id/")]
    [InlineData("Teams:AllowedServiceHosts", "*")]
    [InlineData("Teams:AllowedFileHosts", "https://contoh.go.id")]
    [InlineData("Teams:RequestsPerSecond", "0")]
    [InlineData("Teams:SecretExpires", "29-11-2027")]
    [InlineData("Teams:Anonymous", "true")]
    public void A_half_or_a_wrong_one_is_refused_with_its_name_and_without_the_secret(string name, string? value)
    {
        var refused = Assert.Throws<DocumentRefusedException>(() => Of([.. _whole.Where(pair => pair.Item1 != name), .. value is null ? [] : ((string, string)[])[(name, value)]]));

        Assert.Contains("Teams:", refused.Reason.Id, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia~", refused.Reason.Id + refused.Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain("sangat", refused.Reason.Id + refused.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "http://127.0.0.1:3979", true)]
    [InlineData("Development", "http://localhost:3979", true)]
    [InlineData("Development", "http://0.0.0.0:3979", false)]
    [InlineData("Production", "http://127.0.0.1:3979", false)]
    [InlineData(null, "http://127.0.0.1:3979", false)]
    public void Without_proof_only_a_developer_is_heard_on_this_machine(string? environment, string service, bool isTaken)
    {
        (string, string)[] values = [("Teams:Anonymous", "true"), ("Service:Url", service), .. environment is null ? [] : ((string, string)[])[("DOTNET_ENVIRONMENT", environment)]];

        if (isTaken)
            Assert.True(Of(values) is { Teams: { Anonymous: true, Credential: null }, HasPublicChannel: false });
        else
            Assert.Throws<DocumentRefusedException>(() => Of(values));
    }

    private static Settings Of(params (string Name, string Value)[] values) =>
        Settings.Of(new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value))).Build());
}
