namespace AstroEngine.Functions.Charts;

/// <summary>Another name of a calculation, which stands for one value of a field.</summary>
/// <param name="Name">The name, as paths and batches use it.</param>
/// <param name="Kind">The calculation.</param>
/// <param name="Field">The field that the name decides.</param>
/// <param name="Value">Its value.</param>
internal sealed record CalculationAlias(string Name, string Kind, string Field, string Value);
