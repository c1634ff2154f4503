using AstroEngine.LocalHost.Durable.Storage;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>What can be wrong with the id of an instance, in words.</summary>
internal static class InstanceErrors
{
    private const int LongestId = 100;

    /// <summary>There is an instance of the id, and it may not be replaced.</summary>
    public static Exception AlreadyExists(InstanceRow row) =>
        new OrchestrationAlreadyExistsException($"An orchestration with the instance ID '{row.Id}' already exists. Its status is {row.Status}.");

    /// <summary>There is no instance of the id.</summary>
    public static Exception NotFound(string id) => new ArgumentException($"No orchestration with the instance ID '{id}' was found.");

    /// <summary>How the caller of an instance that was terminated sees it.</summary>
    public static TaskFailureDetails Terminated(InstanceRow row) => new(
        typeof(OperationCanceledException).FullName!, $"The orchestration '{row.Id}' was terminated. {row.Output}".TrimEnd(), null, null, null);

    /// <summary>Says what is wrong with an id: the rules are those of the real host.</summary>
    /// <returns>The error; null when nothing is.</returns>
    public static Exception? CheckId(string? id)
    {
        var wrong = string.IsNullOrWhiteSpace(id) ? "must not be empty"
            : id.Length > LongestId ? $"must not be longer than {LongestId} characters"
            : id[0] == '@' ? "must not begin with '@'"
            : id.Any(c => char.IsControl(c) || c is '/' or '\\' or '#' or '?') ? "must not contain '/', '\\', '#', '?' or control characters"
            : null;
        return wrong is null ? null : new ArgumentException($"The instance ID {wrong}.");
    }
}
