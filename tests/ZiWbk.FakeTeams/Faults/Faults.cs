namespace ZiWbk.FakeTeams;

internal enum Harm
{
    Refuse,
    CutBefore,
    SilenceBefore,
    RefuseAfter,
    CutAfter,
    SilenceAfter,
    Empty,
    Delay,
}

/// <summary>
/// One thing that goes wrong with requests: what, and with which. Each word makes it narrower:
/// <c>Fault.TooManyRequests(3).On("POST").In(seat).Times(2)</c>.
/// </summary>
public sealed class Fault
{
    private readonly TaskCompletionSource _happened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _method;
    private string? _thread;
    private Func<string, bool>? _when;
    private int _left = 1;
    private int _struck;

    private Fault(Harm harm, int status = 200, string code = "", int? retryAfter = null, TimeSpan pause = default) =>
        (Harm, Status, Code, RetryAfter, Pause) = (harm, status, code, retryAfter, pause);

    /// <summary>How often it has struck.</summary>
    public int Struck => Volatile.Read(ref _struck);

    /// <summary>Ends when it has struck and all that the request was to do before it went wrong is done.</summary>
    public Task Happened => _happened.Task;

    internal Harm Harm { get; }

    internal int Status { get; }

    internal string Code { get; }

    internal int? RetryAfter { get; }

    internal TimeSpan Pause { get; }

    /// <summary>429 with <c>Retry-After</c> in seconds; null: without it.</summary>
    public static Fault TooManyRequests(int? retryAfter) => new(Harm.Refuse, 429, "TooManyRequests", retryAfter);

    /// <summary>412: two things at once.</summary>
    public static Fault PreconditionFailed() => new(Harm.Refuse, 412, "PreconditionFailed");

    /// <summary>403 with one of Teams' codes, as in "BotNotInConversationRoster".</summary>
    public static Fault Forbidden(string code) => new(Harm.Refuse, 403, code);

    /// <summary>404 with one of Teams' codes.</summary>
    public static Fault NotFound(string code = "ConversationNotFound") => new(Harm.Refuse, 404, code);

    /// <summary>400 with one of Teams' codes.</summary>
    public static Fault BadRequest(string code = "BadArgument") => new(Harm.Refuse, 400, code);

    /// <summary>A 5xx, and nothing was done.</summary>
    public static Fault ServerError(int status = 502) => new(Harm.Refuse, status, "ServiceError");

    /// <summary>It is done, and a 5xx says that it is not.</summary>
    public static Fault ServerErrorAfter(int status = 502) => new(Harm.RefuseAfter, status, "ServiceError");

    /// <summary>The connection is cut, and nothing was done.</summary>
    public static Fault CutBefore() => new(Harm.CutBefore);

    /// <summary>It comes in, nothing is done, and no answer comes until the caller gives up.</summary>
    public static Fault Lost() => new(Harm.SilenceBefore);

    /// <summary>It is done, and the connection is cut without an answer.</summary>
    public static Fault CutAfter() => new(Harm.CutAfter);

    /// <summary>It is done, and no answer comes until the caller gives up.</summary>
    public static Fault NoAnswer() => new(Harm.SilenceAfter);

    /// <summary>It is done, and the answer has this status and no body.</summary>
    public static Fault EmptyBody(int status) => new(Harm.Empty, status);

    /// <summary>It is done, and the answer comes late.</summary>
    public static Fault Slow(TimeSpan by) => new(Harm.Delay, pause: by);

    /// <summary>Only requests of this method.</summary>
    public Fault On(string method)
    {
        _method = method;
        return this;
    }

    /// <summary>Only requests on this conversation.</summary>
    public Fault In(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        _thread = seat.ConversationId;
        return this;
    }

    /// <summary>Only requests whose body is so.</summary>
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

    internal void Happens() => _happened.TrySetResult();

    /// <summary>Whether it strikes this request. Called under the list's lock.</summary>
    internal bool Strikes(ConnectorCall call)
    {
        if (_left == 0
            || (_method is not null && _method != call.Method)
            || (_thread is not null && call.Conversation?.StartsWith(_thread, StringComparison.Ordinal) != true)
            || (_when is not null && !_when(call.Text)))
            return false;
        if (_left != int.MaxValue)
            _left--;
        _struck++;
        return true;
    }
}

/// <summary>What goes wrong at the moment. The first that fits a request strikes it.</summary>
public sealed class Faults
{
    private readonly Lock _lock = new();
    private readonly List<Fault> _faults = [];

    public Fault Inject(Fault fault)
    {
        lock (_lock)
            _faults.Add(fault);
        return fault;
    }

    public void Clear()
    {
        lock (_lock)
            _faults.Clear();
    }

    internal Fault? For(ConnectorCall call)
    {
        lock (_lock)
            return _faults.Count == 0 ? null : _faults.FirstOrDefault(fault => fault.Strikes(call));
    }
}
