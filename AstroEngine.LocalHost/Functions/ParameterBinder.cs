namespace AstroEngine.LocalHost.Functions;

/// <summary>Gives the value of one parameter for an invocation.</summary>
/// <param name="context">The invocation.</param>
/// <returns>The value.</returns>
internal delegate object? ParameterBinder(LocalFunctionContext context);
