namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// What a function returned, for middleware to read or replace.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class InvocationResult : InvocationResult<object>
{
}
