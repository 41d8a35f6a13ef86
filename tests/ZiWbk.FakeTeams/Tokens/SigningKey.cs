using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>A key that activities are signed with.</summary>
/// <param name="id">Its id.</param>
/// <param name="endorsements">The channels it speaks for; null: the list of keys does not say.</param>
public sealed class SigningKey(string id, IReadOnlyList<string>? endorsements = null)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id { get; } = id;

    /// <summary>The algorithm as a token names it, with the paddings that belong to it.</summary>
    public byte[] Sign(byte[] bytes, string algorithm = "RS256") => algorithm switch
    {
        "PS256" => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "RS384" => _rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => _rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        _ => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    /// <summary>The public half, as it could be taken for a shared secret.</summary>
    public byte[] PublicKey() => _rsa.ExportSubjectPublicKeyInfo();

    internal JsonObject Published()
    {
        var key = _rsa.ExportParameters(false);
        var json = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Jwt.Encoded(key.Modulus!),
            ["e"] = Jwt.Encoded(key.Exponent!),
        };
        if (endorsements is not null)
            json["endorsements"] = new JsonArray([.. endorsements.Select(channel => (JsonNode)channel)]);
        return json;
    }
}
