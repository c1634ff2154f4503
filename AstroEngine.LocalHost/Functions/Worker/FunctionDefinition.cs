using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// A function as it was found in the app.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class FunctionDefinition
{
    /// <summary>The parameters of the method, in order.</summary>
    public abstract ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>The file of the assembly that holds the method.</summary>
    public abstract string PathToAssembly { get; }

    /// <summary>Full type name and method name, joined by a dot.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>An id that stays the same over restarts.</summary>
    public abstract string Id { get; }

    /// <summary>The name given in the attribute.</summary>
    public abstract string Name { get; }

    /// <summary>The bindings that feed the function, by parameter name. The trigger is one of them.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    /// <summary>The bindings that the function feeds, by name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }
}
