using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Reads and replaces the result that an invocation holds, as a value of one type.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal sealed class LocalInvocationResult<T>(LocalFunctionContext context) : InvocationResult<T>
{
    /// <inheritdoc/>
    public override T? Value
    {
        get => (T?)context.Result;
        set => context.Result = value;
    }
}
