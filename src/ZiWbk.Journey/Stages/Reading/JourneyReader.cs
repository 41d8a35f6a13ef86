using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Journey.Stages.Reading;

/// <summary>Reads the journey; in a journey at hand every id points to something and no task waits for itself.</summary>
public static class JourneyReader
{
    /// <summary>Reads the stages' file; all faults at once.</summary>
    /// <param name="file">The file.</param>
    /// <param name="roles">The bot's roles as the file may write them.</param>
    /// <param name="instrument">Whose requirements the stages may ask for; null leaves their ids unchecked.</param>
    public static Reading<JourneyMap> Read(SourceText file, IReadOnlyCollection<string> roles, Instrument? instrument = null)
    {
        var faults = new FaultList(file.Name);
        var journey = YamlMap.OfFile(file.Text, faults) is { } map ? JourneySection.Read(map, roles, instrument) : null;
        return new(faults.InFileOrder.Count == 0 ? journey : null, faults.InFileOrder);
    }
}
