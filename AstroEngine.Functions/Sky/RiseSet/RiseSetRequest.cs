using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;

namespace AstroEngine.Functions.Sky.RiseSet;

/// <summary>A request for rise and set.</summary>
/// <param name="Day">What is asked for.</param>
/// <param name="Clock">By which the answer shows its times; null for UTC.</param>
internal sealed record RiseSetRequest(RiseSetDayRequest Day, BirthClock? Clock);
