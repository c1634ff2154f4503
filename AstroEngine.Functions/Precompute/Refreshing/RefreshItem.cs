using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Precompute.Refreshing;

/// <summary>An answer that is to stand in the cache.</summary>
/// <param name="Calculation">What answers.</param>
/// <param name="Fields">The request, as a caller would send it, so that it has the same key.</param>
/// <param name="Of">What it is of, for messages: a place of the settings, a sign.</param>
internal readonly record struct RefreshItem(CalculationEntry Calculation, RequestFields Fields, string Of);
