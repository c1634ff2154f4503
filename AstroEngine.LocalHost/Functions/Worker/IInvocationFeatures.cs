namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The features of one invocation, by type.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Sets or replaces a feature.</summary>
    /// <typeparam name="T">The type that it is found by.</typeparam>
    /// <param name="instance">The feature.</param>
    void Set<T>(T instance);

    /// <summary>Finds a feature.</summary>
    /// <typeparam name="T">The type that it was set by.</typeparam>
    /// <returns>The feature, or null.</returns>
    T? Get<T>();
}
