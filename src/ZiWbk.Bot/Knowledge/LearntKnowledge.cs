using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Commands;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Learning;

namespace ZiWbk.Bot.Knowledge;

/// <summary>
/// What is learnt from <c>dialogs/</c>: how people ask for regulations and for talks. It stands beside that folder in <c>learnt/</c>, made
/// when the program was built or by <c>learn</c>; where the files have changed since, they count and it does not.
/// </summary>
internal sealed class LearntKnowledge
{
    private readonly DialogFolder _folder;
    private readonly LearntFile _regulation;
    private readonly LearntFile _talks;

    /// <summary>What was learnt from a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="kept">Where it is kept.</param>
    public LearntKnowledge(DialogFolder folder, string kept)
    {
        _folder = folder;
        _regulation = new(Path.Combine(kept, "regulation.bin"), LearntFile.KeyOf(folder.FilesOf("regulation", "lke"), typeof(RegulationDesk).Assembly, typeof(Instrument).Assembly));
        _talks = new(Path.Combine(kept, "talks.bin"), LearntFile.KeyOf(folder.FilesOf("talks"), typeof(TalkBook).Assembly));
    }

    /// <summary>What was learnt from the folder that came with this program.</summary>
    public static LearntKnowledge Shipped => new(DialogFolder.Shipped, Path.Combine(DialogFolder.Shipped.Parent, "learnt"));

    /// <summary>Whether all of it was learnt from the files as they are.</summary>
    public bool IsWhole => _regulation.Read(LearntRegulation.Of) is not null && _talks.Read(LearntIntents.Of) is not null;

    /// <summary>The answers on the regulation.</summary>
    /// <param name="instrument">The worksheet of that folder, where it has been read already.</param>
    /// <exception cref="Documents.DocumentRefusedException">The files are faulty.</exception>
    public RegulationDesk OpenDesk(Instrument? instrument = null)
    {
        var learnt = _regulation.Read(LearntRegulation.Of);
        var book = CommandContext.Sound(_folder.ReadRegulation(instrument ?? _folder.ReadInstrument().Value, _folder.ReadReference().Value, learnt));
        return new(book, learnt ?? LearntRegulation.From(book));
    }

    /// <summary>The conversations.</summary>
    /// <exception cref="Documents.DocumentRefusedException">The files are faulty.</exception>
    public TalkBook ReadTalks(Services services) => CommandContext.Sound(_folder.ReadTalks(services, learnt: _talks.Read(LearntIntents.Of)));

    /// <summary>Learns anew and keeps it.</summary>
    /// <param name="services">What the conversations are read with.</param>
    /// <exception cref="Documents.DocumentRefusedException">The files are faulty, or it cannot be written.</exception>
    public void Learn(Services services)
    {
        _regulation.Write(LearntRegulation.From(CommandContext.Sound(_folder.ReadRegulation())).ToBytes());
        _talks.Write(CommandContext.Sound(_folder.ReadTalks(services)).Learnt.ToBytes());
    }
}
