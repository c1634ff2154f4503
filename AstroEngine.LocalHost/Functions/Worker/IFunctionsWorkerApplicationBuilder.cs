using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// What extensions and middleware of a functions app are added to.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public interface IFunctionsWorkerApplicationBuilder
{
    /// <summary>The services of the app.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds a middleware inside of those that were added before.</summary>
    /// <param name="middleware">Gets what comes next and gives what is called instead.</param>
    /// <returns>A builder to go on with.</returns>
    IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
}
