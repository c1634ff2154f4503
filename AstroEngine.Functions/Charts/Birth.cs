using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Functions.Charts;

/// <summary>Who was born when and where, as far as it decides an answer.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Place">The place, its coordinates rounded to 6 places of a degree and its altitude to the millimetre.</param>
/// <param name="Clock">The clock that the time was read from.</param>
/// <param name="IsZoneMeanTime">Whether the zone kept the local mean time of its reference city then.</param>
internal readonly record struct Birth(BirthMoment Moment, GeoPlace Place, BirthClock Clock, bool IsZoneMeanTime);
