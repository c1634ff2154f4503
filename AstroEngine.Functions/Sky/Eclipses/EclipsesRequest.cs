using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>A request for eclipses.</summary>
/// <param name="Query">Which eclipses.</param>
/// <param name="Clock">By which the answer shows its times; null for UTC.</param>
/// <param name="From">The beginning.</param>
/// <param name="To">The end, not included; null when the nearest are asked for.</param>
/// <param name="Direction">Where the nearest are sought.</param>
/// <param name="Count">How many of them.</param>
/// <param name="IsOfNow">Whether the beginning is "now".</param>
internal sealed record EclipsesRequest(
    EclipseQuery Query, BirthClock? Clock, Instant From, Instant? To, SearchDirection Direction, int Count, bool IsOfNow);
