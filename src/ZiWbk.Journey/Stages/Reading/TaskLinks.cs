using YamlDotNet.Core;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Stages.Reading;

/// <summary>Looks up what the tasks come after and what the stages' entries ask for, and refuses circles.</summary>
internal sealed class TaskLinks
{
    private readonly FaultList _faults;
    private readonly IReadOnlyList<WrittenStage> _stages;
    private readonly Dictionary<string, WrittenTask> _tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _tasksOfStage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _after = new(StringComparer.Ordinal);

    public TaskLinks(FaultList faults, IReadOnlyList<WrittenStage> stages)
    {
        (_faults, _stages) = (faults, stages);
        foreach (var task in stages.SelectMany(stage => stage.Tasks))
            _ = _tasks.TryAdd(task.Task.Id, task);
        foreach (var stage in stages)
            _ = _tasksOfStage.TryAdd(stage.Stage.Id,
                [.. stage.Tasks.Where(task => task.Task.IsRequired).Select(task => task.Task.Id)]);
    }

    /// <summary>The stages with their tasks, every id looked up; faults are told.</summary>
    public IReadOnlyList<Stage> Linked()
    {
        foreach (var task in _tasks.Values)
            _after[task.Task.Id] = LookUp(task.After);
        RefuseCircles();
        var stages = new List<Stage>();
        foreach (var written in _stages)
        {
            var asked = LookUp(written.Enter);
            RequireEarlier(written, asked, [.. stages.SelectMany(stage => stage.Tasks).Select(task => task.Id)]);
            stages.Add(written.Stage with
            {
                Entry = written.Stage.Entry with { Tasks = asked },
                Tasks = [.. written.Tasks.Select(task => task.Task with { After = _after[task.Task.Id] })],
            });
        }

        return stages;
    }

    // Nothing may wait for a task that is only needed in some case: it might never come.
    private IReadOnlyList<string> LookUp(IReadOnlyList<(string Text, Mark At)> ids)
    {
        var found = new List<string>();
        foreach (var (id, at) in ids)
        {
            if (_tasksOfStage.TryGetValue(id, out var inside))
                found.AddRange(inside);
            else if (!_tasks.TryGetValue(id, out var task))
                _faults.AddUnknown(at, "tugas atau tahap", "task or stage", id, [.. _tasks.Keys, .. _tasksOfStage.Keys]);
            else if (!task.Task.IsRequired)
                _faults.Add(at, $"tugas {id} hanya perlu dalam keadaan tertentu, maka tidak boleh ditunggu",
                    $"task {id} is only needed in some case, so nothing may wait for it");
            else
                found.Add(id);
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private void RequireEarlier(WrittenStage stage, IReadOnlyList<string> asked, HashSet<string> earlier)
    {
        var late = asked.FirstOrDefault(id => !earlier.Contains(id));
        if (late is not null)
            _faults.Add(stage.Enter[0].At, $"tahap {stage.Stage.Id} menunggu tugas {late}, padahal bukan tugas tahap sebelumnya",
                $"stage {stage.Stage.Id} waits for task {late}, which is not of an earlier stage");
    }

    private void RefuseCircles()
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var id in _tasks.Keys)
            Visit(id);

        void Visit(string id)
        {
            var seen = path.IndexOf(id);
            if (seen >= 0)
            {
                var circle = string.Join(" → ", path.Skip(seen).Append(id));
                _faults.Add(_tasks[id].After[0].At, $"tugas saling menunggu: {circle}", $"tasks wait for one another: {circle}");
                return;
            }

            if (!finished.Add(id))
                return;
            path.Add(id);
            foreach (var before in _after[id])
                Visit(before);
            path.RemoveAt(path.Count - 1);
        }
    }
}
