using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>
/// The part of an invocation that all triggers share. What few functions ask for (id, items, features) is made when asked for:
/// an invocation that needs none of it costs one small object.
/// </summary>
internal abstract class LocalFunctionContext : FunctionContext
{
    private string? _invocationId;
    private IDictionary<object, object>? _items;
    private InvocationFeatures? _features;

    protected LocalFunctionContext(LoadedFunction function) => Function = function;

    /// <summary>The function that is invoked.</summary>
    public LoadedFunction Function { get; }

    /// <summary>What the function returned.</summary>
    public object? Result { get; set; }

    /// <summary>The services of the host, without a scope.</summary>
    public abstract IServiceProvider HostServices { get; }

    /// <inheritdoc/>
    public override string InvocationId => _invocationId ??= Guid.NewGuid().ToString();

    /// <inheritdoc/>
    public override string FunctionId => Function.Definition.Id;

    /// <inheritdoc/>
    public override FunctionDefinition FunctionDefinition => Function.Definition;

    /// <inheritdoc/>
    public override RetryContext RetryContext => NoRetryContext.Instance;

    /// <inheritdoc/>
    public override IDictionary<object, object> Items
    {
        get => _items ??= CreateItems();
        set => _items = value;
    }

    /// <inheritdoc/>
    public override IInvocationFeatures Features => _features ??= [];

    /// <summary>Whether anything has looked at <see cref="Items"/>.</summary>
    protected bool HasItems => _items is not null;

    /// <summary>Gives the context that LocalHost made.</summary>
    public static LocalFunctionContext From(FunctionContext context) =>
        context as LocalFunctionContext
        ?? throw new InvalidOperationException($"{context.GetType()} was not made by AstroEngine.LocalHost.");

    /// <summary>Calls the function, inside of all middleware.</summary>
    /// <returns>What it returned, unwrapped from its task.</returns>
    public virtual ValueTask<object?> CallAsync() => Function.Invoker.InvokeAsync(this);

    /// <summary>Makes the items when they are first asked for.</summary>
    protected virtual IDictionary<object, object> CreateItems() => new Dictionary<object, object>();
}
