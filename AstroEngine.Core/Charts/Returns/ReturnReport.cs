using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Returns;

/// <summary>Returns of a point.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="NatalLongitude">Where the point was at birth, in the zodiac of the birth.</param>
/// <param name="Returns">The returns in order of time.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
public sealed record ReturnReport(ReturnRequest Request, Angle NatalLongitude, IReadOnlyList<PointReturn> Returns, string EphemerisSource);
