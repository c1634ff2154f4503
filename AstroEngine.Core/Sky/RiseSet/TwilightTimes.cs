using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>When a twilight begins in the morning and ends in the evening of a day.</summary>
/// <param name="Twilight">Which.</param>
/// <param name="Dawn">Its beginning; null when there is none in the day.</param>
/// <param name="Dusk">Its end; null when there is none in the day.</param>
public readonly record struct TwilightTimes(Twilight Twilight, JulianDay? Dawn, JulianDay? Dusk);
