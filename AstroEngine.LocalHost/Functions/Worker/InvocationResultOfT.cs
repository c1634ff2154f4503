namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// What a function returned, for middleware to read or replace.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
/// <typeparam name="T">The type of the returned value.</typeparam>
public abstract class InvocationResult<T>
{
    /// <summary>
    /// The returned value; null before the function has run. For an HTTP function an <c>IResult</c> or
    /// <c>IActionResult</c> that is set here is executed once the middleware has returned.
    /// </summary>
    public abstract T? Value { get; set; }
}
