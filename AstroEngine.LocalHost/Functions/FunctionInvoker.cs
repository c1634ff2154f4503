using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Functions;

/// <summary>
/// Calls the method of a function: builds its class from the services of the invocation, binds the parameters, waits for the
/// outcome. All that reflection has to find out is found out once.
/// </summary>
internal sealed class FunctionInvoker
{
    private readonly MethodInvoker _method;
    private readonly ParameterBinder[] _parameters;
    private readonly ReturnValueReader _returnValue;
    private readonly Lazy<ObjectFactory>? _factory;

    /// <summary>Prepares calls of <paramref name="function"/> with one binder a parameter.</summary>
    public FunctionInvoker(FunctionMethod function, ParameterBinder[] parameters)
    {
        _method = MethodInvoker.Create(function.Method);
        _parameters = parameters;
        _returnValue = ReturnValueReader.For(function.Method.ReturnType);

        // Compiling a constructor call takes a while: it is left to the first invocation, so that the host starts at once.
        _factory = function.Method.IsStatic ? null : new(() => ActivatorUtilities.CreateFactory(function.Method.DeclaringType!, Type.EmptyTypes));
    }

    /// <summary>Invokes the function.</summary>
    /// <returns>What it returned, unwrapped from its task; null when it returns nothing.</returns>
    public ValueTask<object?> InvokeAsync(LocalFunctionContext context) => ReadAsync(Begin(context));

    /// <summary>Calls the method.</summary>
    /// <returns>What it returned, which may be a task that is not done.</returns>
    public object? Begin(LocalFunctionContext context)
    {
        var instance = _factory?.Value(context.InstanceServices, null);
        try
        {
            return Call(instance, context);
        }
        catch (TargetInvocationException wrapper) when (wrapper.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    /// <summary>Waits for what the method returned and unwraps it from its task.</summary>
    public ValueTask<object?> ReadAsync(object? returned) => _returnValue.Read(returned);

    private object? Call(object? instance, LocalFunctionContext context)
    {
        var p = _parameters;
        switch (p.Length)
        {
            case 1:
                return _method.Invoke(instance, p[0](context));
            case 2:
                return _method.Invoke(instance, p[0](context), p[1](context));
            case 3:
                return _method.Invoke(instance, p[0](context), p[1](context), p[2](context));
            case 4:
                return _method.Invoke(instance, p[0](context), p[1](context), p[2](context), p[3](context));
            default:
                var arguments = new object?[p.Length];
                for (var i = 0; i < p.Length; i++)
                {
                    arguments[i] = p[i](context);
                }

                return _method.Invoke(instance, arguments.AsSpan());
        }
    }
}
