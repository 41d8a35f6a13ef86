namespace ZiWbk.FakeTelegram;

internal enum Harm
{
    Refuse,
    CutBefore,
    SilenceBefore,
    CutAfter,
    SilenceAfter,
    Delay,
}

/// <summary>
/// One thing that goes wrong with requests: what, and with which. Each word makes it narrower:
/// <c>Fault.TooManyRequests(3).On("sendMessage").In(chat).Times(2)</c>.
/// </summary>
public sealed class Fault
{
    private readonly Refused? _refused;
    private readonly TaskCompletionSource _happened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _method;
    private long? _chat;
    private Func<string, bool>? _when;
    private int _after;
    private int _left = 1;
    private int _struck;

    private Fault(Harm harm, Refused? refused = null, TimeSpan delay = default)
    {
        Harm = harm;
        _refused = refused;
        Pause = delay;
    }

    /// <summary>How often it has struck.</summary>
    public int Struck => Volatile.Read(ref _struck);

    /// <summary>Ends when it has struck and all that the request was to do before it went wrong is done.</summary>
    public Task Happened => _happened.Task;

    internal Harm Harm { get; }

    internal TimeSpan Pause { get; }

    internal Refused Refused => _refused!;

    /// <summary>429 with <c>retry_after</c>.</summary>
    public static Fault TooManyRequests(int retryAfter) => new(Harm.Refuse, Refused.TooMany(retryAfter));

    /// <summary>403, as in "bot was blocked by the user".</summary>
    public static Fault Forbidden(string reason) => new(Harm.Refuse, Refused.Forbidden(reason));

    /// <summary>400, as in "message thread not found".</summary>
    public static Fault BadRequest(string reason) => new(Harm.Refuse, Refused.State(reason));

    /// <summary>401, as with a token that was revoked.</summary>
    public static Fault Unauthorized() => new(Harm.Refuse, Refused.Plain(401, "Unauthorized"));

    /// <summary>A 5xx of Telegram's front servers.</summary>
    public static Fault ServerError(int code = 502) => new(Harm.Refuse, Refused.Plain(code, code == 502 ? "Bad Gateway" : "Internal Server Error"));

    /// <summary>The connection is cut, and nothing was done.</summary>
    public static Fault CutBefore() => new(Harm.CutBefore);

    /// <summary>It comes in, nothing is done, and no answer comes until the caller gives up.</summary>
    public static Fault Lost() => new(Harm.SilenceBefore);

    /// <summary>It is done, and the connection is cut without an answer.</summary>
    public static Fault CutAfter() => new(Harm.CutAfter);

    /// <summary>It is done, and no answer comes until the caller gives up.</summary>
    public static Fault NoAnswer() => new(Harm.SilenceAfter);

    /// <summary>It is done, and the answer comes late.</summary>
    public static Fault Slow(TimeSpan by) => new(Harm.Delay, delay: by);

    /// <summary>Only requests of this method.</summary>
    public Fault On(string method)
    {
        _method = method;
        return this;
    }

    /// <summary>Only requests on this chat.</summary>
    public Fault In(long chat)
    {
        _chat = chat;
        return this;
    }

    /// <summary>Only requests on this chat.</summary>
    public Fault In(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return In(seat.ChatId);
    }

    /// <summary>Only requests whose body, as one line, is so.</summary>
    public Fault When(Func<string, bool> body)
    {
        _when = body;
        return this;
    }

    /// <summary>How often; once unless said.</summary>
    public Fault Times(int count)
    {
        _left = count;
        return this;
    }

    /// <summary>Until it is taken away.</summary>
    public Fault Always() => Times(int.MaxValue);

    /// <summary>The first so many are spared.</summary>
    public Fault After(int count)
    {
        _after = count;
        return this;
    }

    internal void Happens() => _happened.TrySetResult();

    /// <summary>Whether it strikes this request. Called under the list's lock.</summary>
    internal bool Strikes(ApiCall call)
    {
        if (_left == 0
            || (_method is not null && !_method.Equals(call.Method, StringComparison.OrdinalIgnoreCase))
            || (_chat is { } chat && call.Long("chat_id") != chat)
            || (_when is not null && !_when(call.Body)))
            return false;
        if (_after > 0)
        {
            _after--;
            return false;
        }

        if (_left != int.MaxValue)
            _left--;
        _struck++;
        return true;
    }
}
