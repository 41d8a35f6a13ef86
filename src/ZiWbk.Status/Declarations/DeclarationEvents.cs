using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Declarations;

/// <summary>The day and place of a declaration are set.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Date">The day; null where it is open again.</param>
/// <param name="By">The id of the person whose words the place is.</param>
/// <param name="Placed">Whether a place is given; without one it stays as it was. Kept apart from the words, which may be erased.</param>
public sealed record DeclarationPlanned(AssessmentId Assessment, DateOnly? Date, string By, bool Placed) : Event
{
    /// <summary>Where.</summary>
    [Personal]
    public string? Place { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) => before.WithDeclaration(Assessment, declaration => declaration with
    {
        Date = Date,
        Place = Placed ? new(By, recorded.Sequence, Place) : declaration.Place,
    });
}

/// <summary>A witness has been invited to a declaration.</summary>
/// <param name="Assessment">Whose declaration.</param>
/// <param name="Witness">The witness's id.</param>
/// <param name="By">The id of the person who wrote the name.</param>
public sealed record WitnessInvited(AssessmentId Assessment, WitnessId Witness, string By) : Event
{
    /// <summary>A name or an office's name.</summary>
    [Personal]
    public string? Name { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) => before.WithDeclaration(Assessment, declaration => declaration with
    {
        Witnesses = declaration.Witnesses.Add(new(Witness, By, Name, WitnessAnswer.Waiting)),
    });
}

/// <summary>A witness has answered, or is no longer invited.</summary>
/// <param name="Assessment">Whose declaration.</param>
/// <param name="Witness">Which witness.</param>
/// <param name="Answer">The answer; null takes the invitation back.</param>
public sealed record WitnessAnswered(AssessmentId Assessment, WitnessId Witness, WitnessAnswer? Answer) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithDeclaration(Assessment, declaration => declaration with
    {
        Witnesses = Answer is { } answer
            ? declaration.Witnesses.ConvertAll(witness => witness.Id == Witness ? witness with { Answer = answer } : witness)
            : declaration.Witnesses.RemoveAll(witness => witness.Id == Witness),
    });
}

/// <summary>The pacts signed have been counted.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Pacts">The count.</param>
public sealed record PactsCounted(AssessmentId Assessment, PactCount Pacts) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithDeclaration(Assessment, declaration => declaration with { Pacts = Pacts });
}
