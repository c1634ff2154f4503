namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>A metric with the values of all its label combinations at one instant.</summary>
/// <param name="Name">Its name, as Prometheus knows it; that of a counter ends in <c>_total</c>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Help">What it means.</param>
/// <param name="Unit">The unit that the name tells, such as <c>seconds</c>; null when it tells none.</param>
/// <param name="Points">The values.</param>
internal sealed record MetricFamily(string Name, MetricFamilyType Type, string Help, string? Unit, IReadOnlyList<MetricValue> Points);
