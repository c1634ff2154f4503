using System.Reflection;
using System.Runtime.CompilerServices;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Finds the functions of assemblies, in the order in which the real host keeps them: by name, whatever its case.</summary>
internal static class FunctionDiscovery
{
    private const int LongestName = 128;

    private const BindingFlags AllMethods =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Finds the functions of assemblies.</summary>
    /// <exception cref="LocalHostStartException">A method is marked as a function but cannot be one, or two have one name.</exception>
    public static IReadOnlyList<FunctionMethod> Find(IEnumerable<Assembly> assemblies) => Order(assemblies.SelectMany(a => a.GetTypes()).SelectMany(FindIn));

    /// <summary>Finds the functions of types.</summary>
    /// <exception cref="LocalHostStartException">A method is marked as a function but cannot be one, or two have one name.</exception>
    public static IReadOnlyList<FunctionMethod> Find(IEnumerable<Type> types) => Order(types.SelectMany(FindIn));

    private static List<FunctionMethod> Order(IEnumerable<FunctionMethod> functions)
    {
        var ordered = functions.OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (string.Equals(ordered[i].Name, ordered[i - 1].Name, StringComparison.OrdinalIgnoreCase))
            {
                throw new LocalHostStartException($"Two functions have one name: {ordered[i - 1]} and {ordered[i]}.");
            }
        }

        return ordered;
    }

    private static IEnumerable<FunctionMethod> FindIn(Type type)
    {
        // Closures and state machines are types too, and there are many of them.
        if (!type.IsClass || type.IsDefined(typeof(CompilerGeneratedAttribute), false))
        {
            yield break;
        }

        foreach (var method in type.GetMethods(AllMethods))
        {
            if (method.GetCustomAttribute<FunctionAttribute>(false) is { } attribute)
            {
                yield return Read(attribute.Name, method);
            }
        }
    }

    private static bool IsName(string name) =>
        name.Length <= LongestName && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
        && !string.Equals(name, "host", StringComparison.OrdinalIgnoreCase);

    private static FunctionMethod Read(string name, MethodInfo method)
    {
        var where = $"function '{name}' ({method.DeclaringType?.FullName}.{method.Name})";
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new LocalHostStartException($"The name of {where} is empty.");
        }

        if (!IsName(name))
        {
            throw new LocalHostStartException(
                $"The name of {where} is not one for the real host: a letter and up to 127 letters, digits, '_' or '-', and not 'host'.");
        }

        if (!method.IsPublic)
        {
            throw new LocalHostStartException($"The method of {where} is not public.");
        }

        if (method.ContainsGenericParameters || (method.DeclaringType!.IsAbstract && !method.IsStatic))
        {
            throw new LocalHostStartException($"The method of {where} cannot be called: it is generic, or an instance method of an abstract class.");
        }

        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), false))
        {
            throw new LocalHostStartException($"The method of {where} is async void: nobody could wait for it. Return a Task.");
        }

        FunctionMethod? found = null;
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.GetCustomAttribute<TriggerBindingAttribute>(false) is { } trigger)
            {
                found = found is null
                    ? new FunctionMethod(name, method, parameter, trigger)
                    : throw new LocalHostStartException($"There is more than one trigger on {where}.");
            }
        }

        return found ?? throw new LocalHostStartException($"There is no trigger on {where}.");
    }
}
