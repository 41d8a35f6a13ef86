using System.Collections.Frozen;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Views;

/// <summary>The views there are, by their names.</summary>
public sealed class ViewCatalogue(IEnumerable<View> views)
{
    private readonly FrozenDictionary<string, View> _byName = views.ToFrozenDictionary(view => view.Name, StringComparer.Ordinal);

    /// <summary>The views of the status.</summary>
    public static ViewCatalogue OfStatus { get; } = new(
    [
        new StatusView(), new OfficesView(), new MissingView(), new PathView(), new WhatIfView(), new ChangesView(), new OwingView(), new ExplainView(), new QuestionView(),
        new DeclarationView(), new MediaView(), new PeopleView(), new AuditView(), new SettingsView(),
        new ReviewsView(), new RemarksView(),
        new StagesView(), new StageView(), new TaskView(), new PlanView(), new RequirementsView(), new YearView(), new SubmissionView(), new RemindersView(),
        new RegulationView(), new InquiriesView(), new AreaEvidenceView(),
        new RadarView(), new GatesView(), new ProgressView(), new TimelineView(), new OverviewView(), new MoversView(stuck: false), new MoversView(stuck: true),
    ]);

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<View> All => _byName.Values;

    /// <summary>The view of that name, or null.</summary>
    public View? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>With one more.</summary>
    public ViewCatalogue With(View view) => new(All.Append(view));

    /// <summary>The page a link leads to; null where it is no link, or leads nowhere any more.</summary>
    public Message? Open(Scene scene, string link) =>
        ViewLink.Read(link, this, scene.Regency, scene.Instrument, scene.Rulebook.Journey) is { } read ? Find(read.View)!.Show(scene, read.Given, Math.Max(1, read.Page)) : null;
}
