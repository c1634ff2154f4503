using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Reads and replaces the result that an invocation holds.</summary>
internal sealed class LocalInvocationResult(LocalFunctionContext context) : InvocationResult
{
    /// <inheritdoc/>
    public override object? Value
    {
        get => context.Result;
        set => context.Result = value;
    }
}
