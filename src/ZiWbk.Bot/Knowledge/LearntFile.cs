using System.Buffers.Binary;
using System.IO.Hashing;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ZiWbk.Bot.Commands;

namespace ZiWbk.Bot.Knowledge;

/// <summary>
/// A file of what was learnt from other files: it begins with their sum, then its own, then comes what was learnt. It counts only while
/// both sums hold; whatever is wrong with it, one learns anew and is no worse off than without it.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="key">The sum of what it must have been learnt from, see <see cref="KeyOf"/>.</param>
internal sealed class LearntFile(string path, byte[] key)
{
    // Against a damaged disk, not against anybody: who can write here can write the program. Twenty megabytes in a hundredth of a second.
    private const int Damage = sizeof(ulong);

    private const int Sums = SHA256.HashSizeInBytes + Damage;

    /// <summary>The sum of all that what is learnt depends on: files, by name and content, and the code that learns.</summary>
    /// <param name="files">The files, in an order that does not change.</param>
    /// <param name="code">The assemblies that read them and learn.</param>
    public static byte[] KeyOf(IEnumerable<string> files, params ReadOnlySpan<Assembly> code)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            Add(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            Add(File.ReadAllBytes(file));
        }

        foreach (var assembly in code)
            sum.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        return sum.GetHashAndReset();

        // With its length, so that nothing can pass from one to the next.
        void Add(byte[] bytes)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            sum.AppendData(length);
            sum.AppendData(bytes);
        }
    }

    /// <summary>What was learnt; null where it was not, or not from these files, or the file is damaged.</summary>
    public T? Read<T>(Func<ReadOnlySpan<byte>, T?> read)
        where T : class
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        if (bytes.Length < Sums || !bytes.AsSpan(0, key.Length).SequenceEqual(key))
            return null;
        var learnt = bytes.AsSpan(Sums);
        return bytes.AsSpan(key.Length, Damage).SequenceEqual(XxHash3.Hash(learnt)) ? read(learnt) : null;
    }

    /// <summary>Keeps what was learnt, whole or not at all.</summary>
    /// <exception cref="Documents.DocumentRefusedException">It cannot be written.</exception>
    public void Write(byte[] learnt) => OutputFile.WriteWhole(path, stream =>
    {
        stream.Write(key);
        stream.Write(XxHash3.Hash(learnt));
        stream.Write(learnt);
    });
}
