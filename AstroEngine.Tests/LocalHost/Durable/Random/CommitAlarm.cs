namespace AstroEngine.Tests.LocalHost.Durable.Random;

/// <summary>Rings after a number of commits.</summary>
internal sealed class CommitAlarm
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _rung = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = int.MaxValue;

    public Task Rung
    {
        get
        {
            lock (_gate)
            {
                return _rung.Task;
            }
        }
    }

    public void Set(int commits)
    {
        lock (_gate)
        {
            _left = commits;
            _rung = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Count()
    {
        lock (_gate)
        {
            if (--_left == 0)
            {
                _rung.SetResult();
            }
        }
    }
}
