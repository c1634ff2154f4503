using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace AstroEngine.LocalHost.Functions;

/// <summary>A method that is marked as a function, and its trigger.</summary>
/// <param name="Name">The name of the function.</param>
/// <param name="Method">The method.</param>
/// <param name="TriggerParameter">The parameter that carries the trigger.</param>
/// <param name="Trigger">The trigger.</param>
internal sealed record FunctionMethod(string Name, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    /// <summary>Says where the function is, for messages.</summary>
    public override string ToString() => $"function '{Name}' ({Method.DeclaringType?.FullName}.{Method.Name})";
}
