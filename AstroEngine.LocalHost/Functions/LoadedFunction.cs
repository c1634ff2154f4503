namespace AstroEngine.LocalHost.Functions;

/// <summary>A function that is ready to be invoked, whatever its trigger.</summary>
internal class LoadedFunction
{
    /// <summary>Puts the parts of a function together.</summary>
    public LoadedFunction(LocalFunctionDefinition definition, FunctionInvoker invoker)
    {
        Definition = definition;
        Invoker = invoker;
    }

    /// <summary>Describes the function.</summary>
    public LocalFunctionDefinition Definition { get; }

    /// <summary>Calls it.</summary>
    public FunctionInvoker Invoker { get; }
}
