using ZiWbk.Assessment;

namespace ZiWbk.Journey.Stages;

/// <summary>Who works on tasks of the journey.</summary>
/// <param name="Id">Short name, e.g. kepala.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Roles">The bot's roles, as written, that may complete their tasks; empty where others do so for them.</param>
public sealed record TaskActor(string Id, Bilingual Name, IReadOnlyList<string> Roles);
