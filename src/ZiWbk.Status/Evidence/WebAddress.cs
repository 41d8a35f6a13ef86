using ZiWbk.Assessment;

namespace ZiWbk.Status.Evidence;

/// <summary>Addresses of pages that people give.</summary>
public static class WebAddress
{
    /// <summary>What an address must be.</summary>
    public static Bilingual Expected { get; } = new(
        "Tautan harus berupa alamat http atau https, paling panjang 2.000 huruf.",
        "A link must be an http or https address of at most 2,000 characters.");

    /// <summary>Whether it is one, without a user name: that would hide where it leads.</summary>
    public static bool IsSound(string link) =>
        link.Length <= 2000
        && Uri.TryCreate(link, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && !link.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter));
}
