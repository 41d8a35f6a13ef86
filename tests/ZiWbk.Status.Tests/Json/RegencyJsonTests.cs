using System.Collections;
using System.Text.Json;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Json;

public sealed class RegencyJsonTests
{
    private readonly World _world = Everything.Happened();

    [Fact]
    public void Every_kind_of_event_has_happened() =>
        Assert.Empty(EventCatalogue.Current.Kinds.Select(kind => kind.Type).Except(_world.Journal.Select(recorded => recorded.Event.GetType())));

    [Fact]
    public void A_regency_with_everything_in_it_is_read_as_it_was_written()
    {
        Assert.All(
            typeof(Regency).GetProperties().Where(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))),
            property => Assert.True(((IEnumerable)property.GetValue(_world.Regency)!).Cast<object>().Any(), $"{property.Name} is empty, so it shows nothing"));
        Assert.Contains(_world.Regency.Assessments.Values, assessment =>
            !assessment.Duties.IsEmpty && !assessment.Notes.IsEmpty && !assessment.Tasks.IsEmpty && assessment.Remarks.Values.Any(remark => remark.Reply is not null));

        var json = JsonSerializer.Serialize(_world.Regency, StatusJson.Default.Regency);
        var read = JsonSerializer.Deserialize(json, StatusJson.Default.Regency)!;

        Assert.Equal(RegencyText.Of(_world.Regency), RegencyText.Of(read));
    }

    [Fact]
    public void A_regency_read_goes_on_as_the_one_written_would()
    {
        // The second half of history on what was read gives what the whole history gave.
        for (var cut = 0; cut < _world.Journal.Count; cut += 7)
        {
            var first = _world.Journal.Take(cut).Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded));
            var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(first, StatusJson.Default.Regency), StatusJson.Default.Regency)!;
            var whole = _world.Journal.Skip(cut).Aggregate(read, (regency, recorded) => regency.After(recorded));
            Assert.Equal(RegencyText.Of(_world.Regency), RegencyText.Of(whole));
        }
    }

    [Fact]
    public void An_update_is_known_again_after_reading()
    {
        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(_world.Regency, StatusJson.Default.Regency), StatusJson.Default.Regency)!;

        Assert.All(_world.Journal, recorded => Assert.True(read.Seen.Contains(recorded.Key!.Value)));
    }
}
