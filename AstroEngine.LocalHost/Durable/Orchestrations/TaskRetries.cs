using AstroEngine.LocalHost.Durable.Functions;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>Calls a task again when it fails. The pauses are durable timers, so that they outlive the process.</summary>
internal static class TaskRetries
{
    /// <summary>Calls a task as often as its options say.</summary>
    public static Task<T> CallAsync<T>(TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<T>> call) => retry switch
    {
        { Policy: { } policy } => ByPolicyAsync(context, policy, call),
        { Handler: { } handler } => ByHandlerAsync(context, handler, call),
        _ => call(),
    };

    private static async Task<T> ByPolicyAsync<T>(TaskOrchestrationContext context, RetryPolicy policy, Func<Task<T>> call)
    {
        var first = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan delay;
            try
            {
                return await call();
            }
            catch (TaskFailedException failure) when (attempt < policy.MaxNumberOfAttempts && !IsFinal(failure))
            {
                if (!Handles(policy, failure.FailureDetails) || IsOver(policy, context.CurrentUtcDateTime - first))
                {
                    throw;
                }

                delay = Delay(policy, attempt);
            }

            await context.CreateTimer(delay, CancellationToken.None);
        }
    }

    private static async Task<T> ByHandlerAsync<T>(TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<T>> call)
    {
        var first = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (TaskFailedException failure) when (!IsFinal(failure))
            {
                if (!await handler(new RetryContext(context, attempt, failure.FailureDetails, context.CurrentUtcDateTime - first, CancellationToken.None)))
                {
                    throw;
                }
            }
        }
    }

    private static TimeSpan Delay(RetryPolicy policy, int attempt)
    {
        var milliseconds = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, attempt - 1);
        return policy.MaxRetryInterval != Timeout.InfiniteTimeSpan && milliseconds >= policy.MaxRetryInterval.TotalMilliseconds
            ? policy.MaxRetryInterval
            : TimeSpan.FromMilliseconds(Math.Min(milliseconds, TimeSpan.FromDays(3650).TotalMilliseconds));
    }

    private static bool IsOver(RetryPolicy policy, TimeSpan elapsed) => policy.RetryTimeout != Timeout.InfiniteTimeSpan && elapsed >= policy.RetryTimeout;

    /// <summary>A function that does not exist will not exist at the next attempt.</summary>
    private static bool IsFinal(TaskFailedException failure) => failure.FailureDetails.ErrorType == typeof(UnknownFunctionException).FullName;

    /// <summary>As in the real implementation a filter that throws filters out.</summary>
    private static bool Handles(RetryPolicy policy, TaskFailureDetails failure)
    {
        try
        {
            return policy.Handles(failure);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
