using Microsoft.Azure.Functions.Worker.Middleware;

namespace AstroEngine.Tests.LocalHost.Durable.Support;

/// <summary>How a test wants its engine.</summary>
internal sealed record TestEngineOptions
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public int MaxActivities { get; init; } = 20;

    public int MaxOrchestrators { get; init; } = 20;

    public TimeSpan? FunctionTimeout { get; init; }

    public Action BeforeCommit { get; init; } = static () => { };

    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } = [TimeSpan.Zero, TimeSpan.Zero];

    public IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware { get; init; } = [];
}
