using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Journey.Reminders;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Reminders;

/// <summary>
/// What is to be said first in which chat on which day, computed from the calendar and from what stands: for a day to come as for one gone by. It
/// knows nothing of timers and of what was sent.
/// </summary>
public sealed class ReminderPlan
{
    private readonly Regency _regency;
    private readonly Rulebook _rulebook;
    private readonly ReminderRules _rules;
    private readonly int? _year;

    /// <summary>The plan on what stands.</summary>
    public ReminderPlan(Regency regency, Rulebook rulebook)
    {
        (_regency, _rulebook, _rules) = (regency, rulebook, rulebook.Reminders);
        Days = new(rulebook.Calendar);
        Zone = rulebook.Calendar.TimeZone.AheadOfUtc;
        _year = regency.Years.Values.Where(year => year.Open).Select(year => (int?)year.Number).Max();
    }

    /// <summary>The days on which something may be said.</summary>
    public SendingDays Days { get; }

    /// <summary>The regency's time zone.</summary>
    public TimeSpan Zone { get; }

    /// <summary>The time zone of a chat: its own, its office's or the regency's.</summary>
    public TimeSpan ZoneOf(Chat chat) => ReminderChats.Zone(_regency, chat)?.AheadOfUtc ?? Zone;

    /// <summary>The chats that reminders go to: one of each office at work, the reviewers', the admins'.</summary>
    public IEnumerable<Chat> Chats() => Offices()
        .SelectMany(unit => ReminderChats.Of(_regency, unit))
        .Concat(ReminderChats.Of(_regency, Role.Reviewer))
        .Concat(ReminderChats.Of(_regency, Role.Admin))
        .DistinctBy(chat => chat.Id);

    /// <summary>What is to be said in a chat on a day, most pressing first; nothing on a day off.</summary>
    public IReadOnlyList<Reminder> On(DateOnly day, Chat chat)
    {
        if (_year is not { } year || !Days.IsOpen(day))
            return [];
        var moment = Moment(day, chat);
        var setting = ReminderChats.Setting(_regency, chat.Id);
        var reminders = chat.Kind == ChatKind.Group
            ? chat.Unit is { } unit && IsHome(chat, unit) ? Office(new(unit, year), day, moment) : []
            : Private(chat, day, moment, year);
        return
        [
            .. reminders
                .Where(reminder => setting.Wants(reminder.Kind, moment) && !IsPutOff(chat.Id, reminder, day))
                .OrderBy(reminder => Urgency(reminder)).ThenBy(reminder => reminder.Due ?? DateOnly.MaxValue).ThenBy(reminder => reminder.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>The moment of a day from which on a chat is written to, UTC.</summary>
    public DateTimeOffset Moment(DateOnly day, Chat chat)
    {
        var setting = ReminderChats.Setting(_regency, chat.Id);
        var hour = setting.Hour ?? _rules.Hour;
        var hours = Days.HoursOn(day);
        // In Ramadan work begins later; nobody is written to once it has ended.
        var from = hour < hours.From ? hours.From : hour >= hours.Until ? hours.Until.AddHours(-1) : hour;
        // After the quiet hours; where the day's work ends with them, before.
        if (setting.Quiet is { } quiet && quiet.Holds(from))
            from = quiet.Until < hours.Until ? quiet.Until : hours.From;
        return new DateTimeOffset(day.ToDateTime(from), ZoneOf(chat)).ToUniversalTime();
    }

    /// <summary>Whether the day of something the office has to do is at most so many working days away, or today.</summary>
    public bool IsNearADeadline(Chat chat, DateOnly day, int workingDays)
    {
        if (_year is not { } year || chat.Unit is not { } unit)
            return false;
        var until = Days.After(day, workingDays);
        var assessment = _regency.Assessment(new(unit, year));
        return assessment.Duties.Any(entry => entry.Value.Due is { } due && due >= day && due <= until && IsOwed(assessment, entry.Key))
            || Milestones(assessment).Any(entry => !entry.Milestone.Opens && entry.Date >= day && entry.Date <= until);
    }

    private static int Urgency(Reminder reminder) => reminder.Kind switch
    {
        ReminderKind.Overdue => 0,
        ReminderKind.Deadline or ReminderKind.Again => 1,
        ReminderKind.Milestone => 2,
        ReminderKind.Yearly => 3,
        ReminderKind.Review or ReminderKind.Lost or ReminderKind.Calendar or ReminderKind.Inquiries => 4,
        ReminderKind.Quiet => 5,
        _ => 6,
    };

    private IEnumerable<UnitId> Offices() => _year is { } year
        ? _regency.Assessments.Keys.Where(id => id.Year == year).Select(id => id.Unit)
            .Concat(_regency.Chats.Values.Where(chat => chat.Kind == ChatKind.Group).Select(chat => chat.Unit).OfType<UnitId>())
            .Distinct().OrderBy(unit => unit.Value, StringComparer.Ordinal)
        : [];

    private bool IsHome(Chat chat, UnitId unit) => ReminderChats.Of(_regency, unit).Any(home => home.Id == chat.Id);

    private bool IsPutOff(ChatId chat, Reminder reminder, DateOnly day) =>
        reminder.Kind is not (ReminderKind.Again or ReminderKind.Digest)
        && _regency.PutOff.TryGetValue(Reminder.PutOffKey(chat, reminder.PutOffSubject), out var until) && day < until;

    private IEnumerable<Reminder> Private(Chat chat, DateOnly day, DateTimeOffset moment, int year)
    {
        if (chat.Person is not { } id || !_regency.People.TryGetValue(id, out var person))
            return [];
        return person.Role switch
        {
            Role.Lead when person.Unit is { } unit && ReminderChats.Of(_regency, unit).Any(home => home.Id == chat.Id) => Office(new(unit, year), day, moment),
            Role.Reviewer => Reviews(person, day, moment, year),
            Role.Admin => ForAdmins(day, moment, year),
            _ => [],
        };
    }

    private IEnumerable<Reminder> Office(AssessmentId id, DateOnly day, DateTimeOffset moment)
    {
        var assessment = _regency.Assessment(id);
        return Duties(assessment, day, moment)
            .Concat(Overdue(assessment, day, rung => rung.To != EscalationTo.Admin))
            .Concat(PutOff(assessment, day, moment))
            .Concat(OfTheYear(assessment, day))
            .Concat(EachYear(id, day))
            .Concat(Quiet(id, day))
            .Concat(Digest(id, day));
    }

    private IEnumerable<Reminder> Duties(UnitAssessment assessment, DateOnly day, DateTimeOffset moment)
    {
        foreach (var (matter, duty) in assessment.Duties)
        {
            if (duty.Due is not { } due || due < day || IsGivenAfter(assessment, matter, moment) || _rules.Before.Count == 0 || day < Days.Before(due, _rules.Before[0]))
                continue;
            foreach (var step in _rules.Before)
            {
                if (Days.Before(due, step) == day && IsOwed(assessment, matter))
                    yield return new(ReminderKind.Deadline, assessment.Id, matter.ToString(), due, step, duty.Person);
            }
        }
    }

    private IEnumerable<Reminder> Overdue(UnitAssessment assessment, DateOnly day, Func<EscalationRung, bool> which)
    {
        foreach (var (matter, duty) in assessment.Duties)
        {
            // A day that had passed when it was given has been seen by who gave it.
            if (duty.Due is not { } due || due >= day || IsGivenAfter(assessment, matter, EndOf(due)))
                continue;
            for (var rung = 0; rung < _rules.Escalation.Count; rung++)
            {
                if (which(_rules.Escalation[rung]) && Days.After(due, _rules.Escalation[rung].After) == day && IsOwed(assessment, matter))
                    yield return new(ReminderKind.Overdue, assessment.Id, matter.ToString(), due, rung + 1, duty.Person);
            }
        }
    }

    private static bool IsGivenAfter(UnitAssessment assessment, Matter matter, DateTimeOffset moment) =>
        assessment.Assigned.TryGetValue(matter, out var given) && given >= moment;

    private DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Zone);

    private IEnumerable<Reminder> PutOff(UnitAssessment assessment, DateOnly day, DateTimeOffset moment)
    {
        foreach (var chat in ReminderChats.Of(_regency, assessment.Id.Unit))
        {
            foreach (var (matter, duty) in assessment.Duties)
            {
                var subject = $"{assessment.Id} {matter}";
                if (_regency.PutOff.TryGetValue(Reminder.PutOffKey(chat.Id, subject), out var until) && Days.OnOrAfter(until) == day && IsOwed(assessment, matter) && !IsGivenAfter(assessment, matter, moment))
                    yield return new(ReminderKind.Again, assessment.Id, matter.ToString(), until, 0, duty.Person);
            }
        }
    }

    private IEnumerable<Reminder> OfTheYear(UnitAssessment assessment, DateOnly day)
    {
        foreach (var (milestone, date) in Milestones(assessment))
        {
            foreach (var step in milestone.Opens ? _rules.Openings : _rules.Before)
            {
                if (date >= day && Days.Before(date, step) == day)
                    yield return new(ReminderKind.Milestone, assessment.Id, milestone.Id, date, step, null);
            }
        }
    }

    // Those that are still ahead of this office; one whose task has a duty with the same day is told by that.
    private IEnumerable<(Milestone Milestone, DateOnly Date)> Milestones(UnitAssessment assessment)
    {
        var dates = _regency.Years[assessment.Id.Year].Dates;
        foreach (var milestone in _rulebook.Journey.Milestones)
        {
            if ((dates.GetValueOrDefault(milestone.Id)?.Date ?? milestone.DefaultIn(assessment.Id.Year)) is { } date
                && !assessment.Tasks.ContainsKey(milestone.TaskId)
                && assessment.Duties.GetValueOrDefault(Matter.OfTask(milestone.TaskId))?.Due != date)
                yield return (milestone, date);
        }
    }

    private IEnumerable<Reminder> EachYear(AssessmentId id, DateOnly day)
    {
        foreach (var date in _rules.Dates)
        {
            // Counted back from a day early in a year, the first notice lies in the year before.
            foreach (var due in (DateOnly[])[date.In(day.Year), date.In(day.Year + 1)])
            {
                foreach (var step in date.Before)
                {
                    if (due >= day && Days.Before(due, step) == day)
                        yield return new(ReminderKind.Yearly, id, date.Id, due, step, null);
                }
            }
        }
    }

    private IEnumerable<Reminder> Quiet(AssessmentId id, DateOnly day)
    {
        if (_regency.Moved.TryGetValue(id, out var moved) && DateOnly.FromDateTime(moved.ToOffset(Zone).DateTime) is var last
            && Days.OnOrAfter(last.AddDays(Math.Min(_rules.QuietDays, 3_650))) == day && _regency.Assessment(id).Submitted is null)
            yield return new(ReminderKind.Quiet, id, "quiet", last, 0, null);
    }

    private IEnumerable<Reminder> Digest(AssessmentId id, DateOnly day)
    {
        if (IsDigestDay(day) && (IsAtWork(id, day) || IsFirstDigestOfMonth(day)))
            yield return new(ReminderKind.Digest, id, "digest", day, 0, null);
    }

    private bool IsFirstDigestOfMonth(DateOnly day) => Enumerable.Range(1, day.Day - 1).All(back => !IsDigestDay(day.AddDays(-back)));

    // Where nothing moves and nobody owes anything, the same every week would be noise: the month's first is enough.
    private bool IsAtWork(AssessmentId id, DateOnly day) =>
        (_regency.Moved.TryGetValue(id, out var moved) && day.DayNumber - DateOnly.FromDateTime(moved.ToOffset(Zone).DateTime).DayNumber <= _rules.QuietDays)
        || (_regency.Assessment(id) is var assessment && assessment.Duties.Any(entry => entry.Value.Due is not null && IsOwed(assessment, entry.Key)));

    /// <summary>Whether it is the first open day of the week from the day of the digest on.</summary>
    public bool IsDigestDay(DateOnly day)
    {
        var since = ((int)day.DayOfWeek - (int)_rules.DigestDay + 7) % 7;
        return Days.IsOpen(day) && Enumerable.Range(1, since).All(back => !Days.IsOpen(day.AddDays(-back)));
    }

    private IEnumerable<Reminder> Reviews(People.Person reviewer, DateOnly day, DateTimeOffset moment, int year)
    {
        if (!IsDigestDay(day) || !_rulebook.Instruments.TryGetValue(_regency.Years[year].Instrument, out var instrument))
            yield break;
        foreach (var assessment in _regency.Assessments.Values.Where(assessment => assessment.Id.Year == year).OrderBy(assessment => assessment.Id.Unit.Value, StringComparer.Ordinal))
        {
            if (!RightsTable.Allows(_regency, Events.Actor.Of(reviewer.Id), Right.RecordTpiAnswers, assessment.Id.Unit))
                continue;
            var waiting = ReviewBacklog.Of(_regency, assessment, instrument);
            var oldest = waiting.Select(item => assessment.Unit[item.Question.Id]?.At).Where(at => at is not null).Min();
            if (oldest is { } at && at < moment && Days.Between(DateOnly.FromDateTime(at.ToOffset(Zone).DateTime), day) >= _rules.ReviewDays)
                yield return new(ReminderKind.Review, assessment.Id, "review", day, waiting.Count, null);
        }
    }

    private IEnumerable<Reminder> ForAdmins(DateOnly day, DateTimeOffset moment, int year)
    {
        foreach (var unit in Offices())
        {
            foreach (var overdue in Overdue(_regency.Assessment(new(unit, year)), day, rung => rung.To == EscalationTo.Admin))
                yield return overdue;
        }

        foreach (var chat in _regency.Chats.Values.Where(chat => chat is { Kind: ChatKind.Group, Unit: not null }).OrderBy(chat => chat.Id.Number))
        {
            if (chat.LostSince is { } lost && lost < moment && DateOnly.FromDateTime(lost.ToOffset(Zone).DateTime) is var since
                && (Days.OnOrAfter(since) == day ? lost < moment : Days.After(since, 1) == day && Moment(Days.OnOrAfter(since), chat) <= lost))
                yield return new(ReminderKind.Lost, new(chat.Unit!.Value, year), chat.Id.ToString(), since, 0, null);
        }

        if (IsDigestDay(day) && _regency.Inquiries.Values.Any(inquiry => inquiry.At < moment && (inquiry.Waits || (inquiry is { Answer: null, Closed: false } && inquiry.At >= moment.AddDays(-7)))))
            yield return new(ReminderKind.Inquiries, null, "inquiries", day, 0, null);

        // December is when the decree is known and nothing is planned on it yet.
        if (day.Month == 12 && IsDigestDay(day) && !Days.IsKnown(new(day.Year + 1, 1, 1)))
            yield return new(ReminderKind.Calendar, null, "calendar", new(day.Year + 1, 1, 1), 0, null);
    }

    /// <summary>Whether something is still to be done: a task that is open; a question that is blank, or counts without evidence.</summary>
    public bool IsOwed(UnitAssessment assessment, Matter matter)
    {
        if (matter.Kind == MatterKind.Task)
            return !assessment.Tasks.ContainsKey(matter.Code);
        if (matter.Kind != MatterKind.Question || assessment.Submitted is not null || !QuestionId.TryParse(matter.Code, out var id))
            return false;
        if (assessment.Unit[id]?.Answer is not { } answer)
            return true;
        return _rulebook.Instruments.GetValueOrDefault(_regency.Years[assessment.Id.Year].Instrument)?.Find(id) is { } question
            && !QuestionScore.Of(question, answer).Value.IsZero && !EvidenceIndex.Of(_regency).Has(assessment.Id, matter);
    }
}
