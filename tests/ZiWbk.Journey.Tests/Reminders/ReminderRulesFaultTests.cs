namespace ZiWbk.Journey.Tests.Reminders;

/// <summary>Faults in the file of reminders, each told once at its place.</summary>
public sealed class ReminderRulesFaultTests
{
    [Fact]
    public void The_specimen_is_sound() => Assert.Empty(Damaged.Reminders.ReadReminders().Faults);

    [Fact]
    public void Days_before_are_written_from_the_furthest_on() =>
        Damaged.Reminders.Replace("before: [7, 1, 0]", "before: [7, 1, ‸7]").IsTheOnlyFault(
            "'before' ditulis dari yang terjauh, masing-masing sekali", "'before' is written from the furthest on, each once");

    [Theory]
    [InlineData("61")]
    [InlineData("-1")]
    [InlineData("besok")]
    public void Days_before_are_whole_numbers_that_make_sense(string day) =>
        Damaged.Reminders.Replace("before: [7, 1, 0]", $"before: [‸{day}, 1, 0]").IsTheOnlyFault(
            $"'before' berisi hari kerja dari 0 sampai 60, bukan '{day}'", $"'before' holds working days from 0 to 60, not '{day}'");

    [Fact]
    public void Each_rung_comes_later_and_goes_higher() =>
        Damaged.Reminders.Replace("{ after: 3, to: lead }", "{ after: ‸3, to: person }").IsTheOnlyFault(
            "tiap anak tangga harus lebih lambat dan lebih tinggi daripada yang sebelumnya", "each rung must come later and go higher than the one before");

    [Fact]
    public void A_yearly_date_is_a_day_of_every_year() =>
        Damaged.Reminders.Replace("date: 03-31", "date: ‸02-29").IsTheOnlyFault(
            "'date' harus hari BB-HH yang ada tiap tahun, bukan '02-29'", "'date' must be a day MM-DD of every year, not '02-29'");

    [Fact]
    public void A_misspelt_key_is_told() =>
        Assert.NotEmpty(Damaged.Reminders.Replace("weekly_most", "weekly_least").ReadReminders().Faults);
}
