using System.Security.Cryptography;
using System.Text;

namespace ZiWbk.Channels.Web;

/// <summary>How a try to sign in ended.</summary>
internal enum SignInResult
{
    Done,
    Wrong,
    Paused,
}

/// <summary>Opens the page to those who know the password. Who guesses waits a minute after each five tries.</summary>
internal sealed class SignIn(string? password, TimeProvider clock)
{
    private const int Tries = 5;
    private const int MostAddresses = 10_000;
    private const int MostSignedIn = 1_000;
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);

    private readonly byte[]? _password = string.IsNullOrEmpty(password) ? null : Hash(password);
    private readonly Dictionary<string, (int Wrong, DateTimeOffset Last)> _tries = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();
    private readonly HashSet<string> _signedIn = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Whether there is a password at all.</summary>
    public bool Needed => _password is not null;

    /// <summary>Whether a session may see anything.</summary>
    public bool MayEnter(string session)
    {
        lock (_lock)
            return _password is null || _signedIn.Contains(session);
    }

    /// <summary>Whether a session can be signed in from an address with what was typed.</summary>
    public SignInResult Try(string address, string typed, Func<string> session)
    {
        // Of equal length, so that the time it takes tells nothing.
        var right = _password is not null && CryptographicOperations.FixedTimeEquals(_password, Hash(typed));
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var known = _tries.GetValueOrDefault(address);
            if (now - known.Last >= _pause)
                known = (0, now);
            if (known.Wrong >= Tries)
                return SignInResult.Paused;
            if (!right)
            {
                Forget(now);
                _tries[address] = (known.Wrong + 1, now);
                return SignInResult.Wrong;
            }

            _tries.Remove(address);
            var signed = session();
            if (_signedIn.Add(signed))
                _order.AddLast(signed);
            if (_order.Count > MostSignedIn)
            {
                _signedIn.Remove(_order.First!.Value);
                _order.RemoveFirst();
            }

            return SignInResult.Done;
        }
    }

    /// <summary>Ends what a session may see.</summary>
    public void Out(string session)
    {
        lock (_lock)
        {
            _signedIn.Remove(session);
            _order.Remove(session);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        if (_tries.Count < MostAddresses)
            return;
        foreach (var (address, _) in _tries.Where(known => now - known.Value.Last >= _pause).ToList())
            _tries.Remove(address);
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
