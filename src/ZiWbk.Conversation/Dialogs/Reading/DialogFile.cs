using YamlDotNet.Core;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Views;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>A file of a dialog, read by itself; how it stands among the others is <see cref="DialogJoining"/>'s.</summary>
/// <param name="Name">What it is called in faults.</param>
/// <param name="Dialog">The dialog; null where nothing could be read.</param>
/// <param name="Calls">Its calls of other dialogs.</param>
/// <param name="Faults">Its faults.</param>
internal sealed record DialogFile(string Name, Dialog? Dialog, IReadOnlyList<(CallStep Step, Mark At)> Calls, IReadOnlyList<Fault> Faults)
{
    // A file by itself is held against what there is to show, whichever dialogs there are; a book of none still learns what is no talk.
    private static readonly ViewCatalogue _views = new TalkBook([]).Views;

    /// <summary>Reads a file.</summary>
    public static DialogFile Read(SourceText file, Services services)
    {
        var faults = new FaultList(file.Name);
        var read = new DialogReader(new TypeReader(services), _views).Read(file, faults);
        return new(file.Name, read?.Dialog, read?.Calls ?? [], faults.InFileOrder);
    }
}
