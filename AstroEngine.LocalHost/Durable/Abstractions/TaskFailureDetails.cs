using System.Reflection;

namespace Microsoft.DurableTask;

/// <summary>
/// How a task failed, as it is kept in the history: an exception without the exception.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <param name="ErrorType">The full name of the exception's type.</param>
/// <param name="ErrorMessage">Its message.</param>
/// <param name="StackTrace">Where it was thrown.</param>
/// <param name="InnerFailure">What caused it.</param>
/// <param name="Properties">What else is known of it.</param>
public record TaskFailureDetails(
    string ErrorType, string ErrorMessage, string? StackTrace, TaskFailureDetails? InnerFailure, IDictionary<string, object?>? Properties)
{
    /// <summary>Describes an exception and what caused it.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The description.</returns>
    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new TaskFailureDetails(
            exception.GetType().ToString(),
            exception.Message,
            exception.StackTrace,
            exception.InnerException is { } inner ? FromException(inner) : (exception as TaskFailedException)?.FailureDetails,
            null);
    }

    /// <summary>Whether the task threw an exception of a type or of one derived from it. The type is found by its name.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Whether it did; false when the type cannot be found.</returns>
    public bool IsCausedBy<T>()
        where T : Exception => IsCausedBy(typeof(T));

    /// <summary>Whether the task threw an exception of a type or of one derived from it. The type is found by its name.</summary>
    /// <param name="targetBaseExceptionType">The type.</param>
    /// <returns>Whether it did; false when the type cannot be found.</returns>
    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        if (!typeof(Exception).IsAssignableFrom(targetBaseExceptionType))
        {
            throw new ArgumentException($"The type {targetBaseExceptionType} is not an exception type.", nameof(targetBaseExceptionType));
        }

        return !string.IsNullOrEmpty(ErrorType) && targetBaseExceptionType.IsAssignableFrom(FindType(targetBaseExceptionType.Assembly));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";

    private Type? FindType(Assembly likely)
    {
        if ((Type.GetType(ErrorType, throwOnError: false) ?? likely.GetType(ErrorType, throwOnError: false)) is { } found)
        {
            return found;
        }

        var candidates = AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetType(ErrorType, throwOnError: false)).OfType<Type>().Take(2).ToList();
        return candidates.Count > 1
            ? throw new AmbiguousMatchException($"Multiple exception types with the name '{ErrorType}' were found.")
            : candidates.FirstOrDefault();
    }
}
