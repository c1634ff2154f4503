using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Functions.Operations;

/// <summary>Asks an ephemeris for the Sun at J2000.0: one that does not know where it stands is not to be trusted with charts.</summary>
public sealed class EphemerisHealth(IEphemeris ephemeris)
{
    // At J2000.0 the Sun stands at 280.37 degrees.
    private const double SunAtJ2000 = 280.3689;
    private const double SunTolerance = 0.001;

    /// <summary>Asks the ephemeris that charts are computed from.</summary>
    /// <returns>Null when it answers right, or what is wrong.</returns>
    internal Task<string?> FailureAsync(CancellationToken cancellationToken) => FailureAsync(ephemeris, cancellationToken);

    /// <summary>Asks any.</summary>
    internal static async Task<string?> FailureAsync(IEphemeris source, CancellationToken cancellationToken)
    {
        try
        {
            var frame = new SkyFrame(ZodiacFrame.Tropical);
            var sun = await source.ComputeAsync(
                frame, static (sky, f) => sky.Position(JulianDay.J2000, Body.Sun, f).Longitude, cancellationToken);
            return sun.SeparationFrom(new Angle(SunAtJ2000)).Degrees < SunTolerance
                ? null
                : $"The ephemeris puts the Sun of J2000.0 at {sun}.";
        }
        catch (Exception e) when (e is EphemerisUnavailableException or EphemerisRangeException)
        {
            return e.Message;
        }
    }
}
