using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Fetches a singleton middleware on the first invocation and keeps it: no scope is made for its sake.</summary>
/// <typeparam name="T">The middleware.</typeparam>
internal sealed class SingletonMiddleware<T>
    where T : class
{
    private T? _instance;

    /// <summary>Gives the one instance.</summary>
    public T Get(FunctionContext context) => _instance ??= Resolve(context);

    private static T Resolve(FunctionContext context)
    {
        var services = context is LocalFunctionContext local ? local.HostServices : context.InstanceServices;
        return services.GetRequiredService<T>();
    }
}
