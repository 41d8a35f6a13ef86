using System.Security.Cryptography;
using System.Text;

namespace ZiWbk.Status.Invitations;

/// <summary>
/// The secret of an invitation: 16 characters of 5 bits each, 80 random bits, in groups of four. Letters that people confuse
/// (I, L, O, U) are left out, as in Crockford's base 32. Only its hash is kept.
/// </summary>
public readonly record struct InvitationCode
{
    /// <summary>How many random bytes make a code.</summary>
    public const int Bytes = 10;

    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;

    private readonly string? _letters;

    private InvitationCode(string letters) => _letters = letters;

    /// <summary>The SHA-256 of the code, 64 hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(_letters ?? "")));

    /// <summary>The code made of <see cref="Bytes"/> random bytes.</summary>
    public static InvitationCode Of(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, Bytes, nameof(random));
        UInt128 bits = 0;
        foreach (var part in random)
            bits = (bits << 8) | part;
        var letters = new char[Length];
        for (var at = Length - 1; at >= 0; at--, bits >>= 5)
            letters[at] = Letters[(int)(bits & 31)];
        return new(new string(letters));
    }

    /// <summary>Reads a code as people type it: case, spaces and hyphens do not matter, and I or L is read as 1, O as 0.</summary>
    public static bool TryParse(string? text, out InvitationCode code)
    {
        code = default;
        if (text is null || text.Length > 4 * Length)
            return false;
        var letters = text.ToUpperInvariant().Where(letter => letter is not (' ' or '-')).Select(letter => letter switch
        {
            'I' or 'L' => '1',
            'O' => '0',
            _ => letter,
        }).ToArray();
        if (letters.Length != Length || !letters.All(letter => Letters.Contains(letter, StringComparison.Ordinal)))
            return false;
        code = new(new string(letters));
        return true;
    }

    /// <summary>The code in groups of four, for a person to type.</summary>
    public override string ToString() => string.Join('-', (_letters ?? "").Chunk(4).Select(group => new string(group)));
}
