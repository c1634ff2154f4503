using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Midpoints;

/// <summary>The midpoint of two points, and who is in aspect to it.</summary>
/// <param name="A">The number of the one.</param>
/// <param name="B">The number of the other.</param>
/// <param name="Longitude">The nearer midpoint.</param>
/// <param name="House">Its house, from 1.</param>
/// <param name="Contacts">The points in aspect to it, but for the two themselves, the nearest to exact first.</param>
public sealed record MidpointPair(int A, int B, Angle Longitude, int House, IReadOnlyList<MidpointContact> Contacts);
