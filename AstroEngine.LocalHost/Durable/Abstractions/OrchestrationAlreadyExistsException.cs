namespace DurableTask.Core.Exceptions;

/// <summary>
/// An orchestration is not started, since there is one of its id whose status forbids it.
/// The real type lives in DurableTask.Core, which Microsoft.DurableTask.Abstractions brings along.
/// </summary>
public class OrchestrationAlreadyExistsException : InvalidOperationException
{
    /// <summary>Makes an exception that says nothing.</summary>
    public OrchestrationAlreadyExistsException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    public OrchestrationAlreadyExistsException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public OrchestrationAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
