namespace AstroEngine.Core.Zodiac;

/// <summary>One definition of the sidereal zodiac: where its zero point lies.</summary>
/// <remarks>The definitions are those of Swiss Ephemeris (General Documentation, chapter 2.8 "Sidereal calculations").</remarks>
/// <param name="Name">The name in URLs: the SE_SIDM_ constant in lower case.</param>
/// <param name="SwissNumber">The value of the SE_SIDM_ constant.</param>
/// <param name="Title">The name in words.</param>
/// <param name="IsProjection">
/// Whether positions are projected on the fixed ecliptic of an epoch, which is a rotation of the sphere, rather than
/// shifted along the ecliptic of date.
/// </param>
public sealed record Ayanamsa(string Name, int SwissNumber, string Title, bool IsProjection = false);
