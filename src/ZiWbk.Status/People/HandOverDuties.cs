using System.Collections.Immutable;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.People;

/// <summary>Hands over all a person is in charge of in the open years, dates and all: the person moves, or leaves.</summary>
/// <param name="From">Who was in charge.</param>
/// <param name="To">Who is from now on, of the same office.</param>
public sealed record HandOverDuties(PersonId From, PersonId To) : Command
{
    internal override Right? Right => Rights.Right.AssignDuties;

    // Whose duties they are says which office; the person may have moved already.
    internal override UnitId? About(Regency regency) => regency.People.GetValueOrDefault(To)?.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if ((PersonChecks.Known(regency, To) ?? (regency.People.ContainsKey(From) ? null : PersonChecks.Unknown(From))) is { } refused)
            return refused;
        if (From == To || regency.People[To].Unit is not { } unit)
            return Decision.Refuse("Tugas diserahkan kepada anggota lain dari kantor yang sama.", "Duties are handed over to another member of the same office.");
        var duties = regency.Assessments.Values
            .Where(assessment => assessment.Id.Unit == unit && regency.Years[assessment.Id.Year].Open)
            .OrderBy(assessment => assessment.Id.Year)
            .SelectMany(assessment => assessment.Duties
                .Where(duty => duty.Value.Person == From)
                .OrderBy(duty => duty.Key.ToString(), StringComparer.Ordinal)
                .Select(duty => (Event)new DutyAssigned(assessment.Id, duty.Key, duty.Value with { Person = To })))
            .ToImmutableArray();
        return duties.IsEmpty
            ? Decision.Refuse("Orang ini tidak memegang tugas di kantor itu.", "This person is in charge of nothing in that office.")
            : Decision.Of(duties);
    }
}
