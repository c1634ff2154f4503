namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>
/// A request as functions without the ASP.NET Core integration see it. LocalHost makes none; the type is here because
/// <see cref="DurableTaskClientExtensions.CreateHttpManagementPayload"/> names it.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class HttpRequestData
{
    /// <summary>Belongs to an invocation.</summary>
    /// <param name="functionContext">The invocation.</param>
    public HttpRequestData(FunctionContext functionContext)
    {
        ArgumentNullException.ThrowIfNull(functionContext);
        FunctionContext = functionContext;
    }

    /// <summary>What was asked for.</summary>
    public abstract Uri Url { get; }

    /// <summary>The invocation.</summary>
    public FunctionContext FunctionContext { get; }
}
