namespace AstroEngine.Functions.Precompute;

/// <summary>All tasks, in the order in which they follow each other when they are due at the same time.</summary>
/// <param name="tasks">The tasks.</param>
public sealed class PrecomputeTasks(IEnumerable<IPrecomputeTask> tasks)
{
    /// <summary>The tasks.</summary>
    public IReadOnlyList<IPrecomputeTask> All { get; } = [.. tasks];

    /// <summary>The task of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">No task has the name.</exception>
    public IPrecomputeTask Get(string name) =>
        All.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"No task is called '{name}'.", nameof(name));

    /// <summary>How many tasks come before one.</summary>
    /// <param name="task">The task.</param>
    public int OrdinalOf(IPrecomputeTask task) => All.TakeWhile(t => t != task).Count();
}
