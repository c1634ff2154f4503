using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// One parameter of a function's method.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public class FunctionParameter
{
    /// <summary>A parameter without a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    public FunctionParameter(string name, Type type)
        : this(name, type, ImmutableDictionary<string, object>.Empty)
    {
    }

    /// <summary>A parameter that may have a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="hasDefaultValue">Whether the method gives a default.</param>
    /// <param name="defaultValue">The default, if there is one.</param>
    public FunctionParameter(string name, Type type, bool hasDefaultValue, object? defaultValue)
        : this(name, type, hasDefaultValue, defaultValue, ImmutableDictionary<string, object>.Empty)
    {
    }

    /// <summary>A parameter with properties and without a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="properties">What bindings know of it.</param>
    public FunctionParameter(string name, Type type, IReadOnlyDictionary<string, object> properties)
        : this(name, type, false, null, properties)
    {
    }

    /// <summary>A parameter with properties that may have a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="hasDefaultValue">Whether the method gives a default.</param>
    /// <param name="defaultValue">The default, if there is one.</param>
    /// <param name="properties">What bindings know of it.</param>
    public FunctionParameter(string name, Type type, bool hasDefaultValue, object? defaultValue, IReadOnlyDictionary<string, object> properties)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(properties);
        Name = name;
        Type = type;
        HasDefaultValue = hasDefaultValue;
        DefaultValue = defaultValue;
        IsReferenceOrNullableType = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        Properties = properties;
    }

    /// <summary>The name of the parameter.</summary>
    public string Name { get; }

    /// <summary>The type of the parameter.</summary>
    public Type Type { get; }

    /// <summary>Whether the method gives a default.</summary>
    public bool HasDefaultValue { get; }

    /// <summary>Whether null is a value of the type.</summary>
    public bool IsReferenceOrNullableType { get; }

    /// <summary>The default, if there is one.</summary>
    public object? DefaultValue { get; }

    /// <summary>What bindings know of the parameter.</summary>
    public IReadOnlyDictionary<string, object> Properties { get; }
}
