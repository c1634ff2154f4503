using AstroEngine.Functions.Precompute;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.Functions.Precompute;

/// <summary>A task that does what a test says.</summary>
internal sealed class StubTask(string name, Func<CancellationToken, Task<string>> run) : IPrecomputeTask
{
    public string Name => name;

    public TimeSpan Interval => TimeSpan.FromHours(6);

    public Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken) => run(cancellationToken);
}
