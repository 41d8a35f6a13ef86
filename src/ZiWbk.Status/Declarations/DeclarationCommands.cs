using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Declarations;

/// <summary>Something about an office's declaration.</summary>
/// <param name="Assessment">Whose.</param>
public abstract record DeclarationCommand(AssessmentId Assessment) : Command
{
    internal override Right? Right => Rights.Right.PlanDeclaration;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        !regency.Units.ContainsKey(Assessment.Unit) ? UnitChecks.Unknown(regency, Assessment.Unit)
            : YearChecks.Open(regency, Assessment.Year) ?? Decide(regency.Assessment(Assessment).Declaration, regency, context);

    private protected abstract Decision Decide(Declaration declaration, Regency regency, CommandContext context);
}

/// <summary>Sets the day of a declaration, and the place where it is given.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Date">The day, in the assessment's year or the one before; null leaves it open.</param>
/// <param name="Place">2 to 200 characters; null leaves it as it is.</param>
public sealed record PlanDeclaration(AssessmentId Assessment, DateOnly? Date, string? Place) : DeclarationCommand(Assessment)
{
    private protected override Decision Decide(Declaration declaration, Regency regency, CommandContext context)
    {
        // An office often declares in December for the year to come.
        if (Date is { } date && date.Year != Assessment.Year && date.Year != Assessment.Year - 1)
            return Decision.Refuse(
                $"Hari pencanangan untuk tahun {Assessment.Year} ada pada tahun itu atau setahun sebelumnya.",
                $"The declaration for {Assessment.Year} is in that year or the one before.");
        var place = Place?.Trim();
        if (place is not null && place.Length is < 2 or > 200)
            return Decision.Refuse("Tempat terdiri atas 2 sampai 200 huruf.", "A place has 2 to 200 characters.");
        return declaration.Date == Date && (place is null || declaration.Place?.Text == place)
            ? Decision.Nothing
            : Decision.Of(new DeclarationPlanned(Assessment, Date, context.Actor.ToString(), place is not null) { Place = place });
    }
}

/// <summary>Invites a witness.</summary>
/// <param name="Assessment">To whose declaration.</param>
/// <param name="Name">A name or an office's name, 2 to 100 characters.</param>
public sealed record InviteWitness(AssessmentId Assessment, string Name) : DeclarationCommand(Assessment)
{
    /// <summary>The most witnesses of one declaration.</summary>
    public const int Most = 50;

    private protected override Decision Decide(Declaration declaration, Regency regency, CommandContext context)
    {
        if (Name.Trim() is not { Length: >= 2 and <= 100 } name)
            return Decision.Refuse("Nama saksi terdiri atas 2 sampai 100 huruf.", "A witness's name has 2 to 100 characters.");
        if (declaration.Witnesses.Count >= Most)
            return Decision.Refuse($"Paling banyak {Most} saksi.", $"At most {Most} witnesses.");
        return declaration.Witnesses.Any(witness => string.Equals(witness.Name, name, StringComparison.OrdinalIgnoreCase))
            ? Decision.Nothing
            : Decision.Of(new WitnessInvited(Assessment, new(regency.Next), context.Actor.ToString()) { Name = name });
    }
}

/// <summary>Notes what a witness has answered, or takes the invitation back.</summary>
/// <param name="Assessment">Whose declaration.</param>
/// <param name="Witness">Which witness.</param>
/// <param name="Answer">The answer; null takes the invitation back.</param>
public sealed record AnswerForWitness(AssessmentId Assessment, WitnessId Witness, WitnessAnswer? Answer) : DeclarationCommand(Assessment)
{
    private protected override Decision Decide(Declaration declaration, Regency regency, CommandContext context) =>
        declaration.Witnesses.Find(witness => witness.Id == Witness) is not { } known
            ? Decision.Refuse("Saksi itu tidak ada dalam daftar undangan.", "That witness is not on the list of those invited.")
            : known.Answer == Answer ? Decision.Nothing : Decision.Of(new WitnessAnswered(Assessment, Witness, Answer));
}

/// <summary>Counts the pacts signed.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Pacts">How many of how many.</param>
public sealed record CountPacts(AssessmentId Assessment, PactCount Pacts) : DeclarationCommand(Assessment)
{
    private protected override Decision Decide(Declaration declaration, Regency regency, CommandContext context) =>
        Pacts.Of is < 1 or > 100_000 || Pacts.Collected < 0 || Pacts.Collected > Pacts.Of
            ? Decision.Refuse(
                "Jumlah penanda tangan dari 0 sampai jumlah pegawai, misalnya 48 dari 52.",
                "Those who signed are from 0 to the number of employees, for example 48 of 52.")
            : declaration.Pacts == Pacts ? Decision.Nothing : Decision.Of(new PactsCounted(Assessment, Pacts));
}
