namespace AstroEngine.Functions.Charts;

/// <summary>What one answer of a calculation costs, roughly: jobs are cut and weighed by it.</summary>
/// <param name="Bytes">The usual length of an answer.</param>
/// <param name="Microseconds">The usual time of one core to compute and write it.</param>
internal readonly record struct CalculationCost(int Bytes, int Microseconds);
