using AstroEngine.Core.Houses.Sphere;
using AstroEngine.Core.Houses.Systems;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Houses;

/// <summary>The house cusps of every system of <see cref="HouseSystems.All"/>, in the tropical zodiac.</summary>
/// <remarks>
/// The definitions are those of the Swiss Ephemeris General Documentation, chapter 6, and of the works named with the systems. Results
/// agree with libswe 2.10.03 to 1e-9 degree, within the polar circles, at the poles and at the equator too, but for the narrow places
/// where libswe's own last digits are rounding noise: Alcabitius, Krusinski and the ratio of Pullen at the poles, the ratio and APC where
/// the ecliptic lies in the horizon, Sunshine where the Sun culminates in the horizon or a house circle
/// crosses the equator upon a solstice's right ascension. Nothing is allocated.
/// </remarks>
public static class HouseCalculator
{
    /// <summary>The most cusps that a system has.</summary>
    public const int MostCusps = 36;

    /// <summary>The cusps of a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="sphere">Time and place.</param>
    /// <param name="sunDeclination">
    /// Declination of the Sun, above -90 and below 90 degrees; asked for by the Sunshine systems only. libswe refuses more than 24.
    /// </param>
    /// <param name="cusps">
    /// Where the cusps are put, in degrees from 0 up to 360, the first house first: as many as the <see cref="HouseSystem.Sectors"/> of
    /// the system, or 12 when Porphyry takes the place of 36 sectors.
    /// </param>
    /// <returns>The angles, and the system that the cusps are of.</returns>
    /// <exception cref="ArgumentException">The system is not one of <see cref="HouseSystems.All"/>, or there is no room for the cusps.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The declination is needed and not in its range.</exception>
    public static CalculatedHouses Calculate(HouseSystem system, in LocalSphere sphere, Angle sunDeclination, Span<double> cusps)
    {
        ArgumentNullException.ThrowIfNull(system);
        if (cusps.Length < system.Sectors)
        {
            throw new ArgumentException($"{system.Name} has {system.Sectors} cusps, there is room for {cusps.Length}.", nameof(cusps));
        }

        var axes = Axes.Of(sphere);
        var houses = new CuspSpan(cusps);
        var applied = system;
        if (!TryFill(system, sphere, sunDeclination.Degrees, ref axes, houses))
        {
            applied = HouseSystems.Porphyry;
            TryFill(applied, sphere, sunDeclination.Degrees, ref axes, houses);
        }

        return new(applied, new(new(axes.Ascendant), new(axes.Midheaven), new(axes.Vertex), new(sphere.Armc)));
    }

    private static bool TryFill(HouseSystem system, in LocalSphere sphere, double sunDeclination, ref Axes axes, CuspSpan cusps) =>
        system.Letter switch
        {
            'P' => !sphere.IsPolar && PlacidusHouses.TryFill(sphere, axes, cusps) && Opposed(cusps),
            'G' => !sphere.IsPolar && GauquelinSectors.TryFill(sphere, axes, cusps),
            'K' or 'R' or 'C' or 'T' or 'J' or 'Y' => TryFillCircles(system, sphere, ref axes, cusps),
            'I' or 'i' => TryFillSunshine(system, sphere, sunDeclination, ref axes, cusps),
            _ => FillAfterMidheaven(system, sphere, ref axes, cusps),
        };

    // Systems whose Ascendant is turned to follow the Midheaven.
    private static bool FillAfterMidheaven(HouseSystem system, in LocalSphere sphere, ref Axes axes, CuspSpan cusps)
    {
        axes.TurnAscendantAfterMidheaven();
        switch (system.Letter)
        {
            case 'W':
                EqualHouses.WholeSigns(axes, cusps);
                return true;
            case 'A':
                EqualHouses.FromAscendant(axes, cusps);
                return true;
            case 'D':
                EqualHouses.FromMidheaven(axes, cusps);
                return true;
            case 'N':
                EqualHouses.FromAries(cusps);
                return true;
            case 'V':
                EqualHouses.AroundAscendant(axes, cusps);
                return true;
            case 'O':
                QuadrantHouses.Porphyry(axes, cusps);
                break;
            case 'S':
                QuadrantHouses.Sripati(axes, cusps);
                break;
            case 'L':
                QuadrantHouses.PullenDelta(axes, cusps);
                break;
            case 'Q':
                QuadrantHouses.PullenRatio(axes, cusps);
                break;
            case 'B':
                HourCircleHouses.Alcabitius(sphere, axes, cusps);
                break;
            case 'M':
                HourCircleHouses.Morinus(sphere, cusps);
                break;
            case 'X':
                HourCircleHouses.Meridian(sphere, cusps);
                break;
            case 'F':
                HourCircleHouses.Carter(sphere, axes, cusps);
                break;
            case 'U':
                KrusinskiHouses.Fill(sphere, axes, cusps);
                break;
            case 'H':
                PrimeVerticalDivision.Horizontal(sphere, ref axes, cusps);
                break;
            default:
                throw new ArgumentException($"There is no calculation of the house system {system.Name}.", nameof(system));
        }

        return Opposed(cusps);
    }

    // Systems of circles through the north and south points. When the Midheaven sinks below the horizon, the axes and all cusps turn,
    // and the houses run backward; Koch is not defined there.
    private static bool TryFillCircles(HouseSystem system, in LocalSphere sphere, ref Axes axes, CuspSpan cusps)
    {
        switch (system.Letter)
        {
            case 'K' when sphere.IsPolar:
                return false;
            case 'K':
                EquatorDivision.Koch(sphere, axes, cusps);
                break;
            case 'R':
                EquatorDivision.Regiomontanus(sphere, axes, cusps);
                break;
            case 'T':
                EquatorDivision.Topocentric(sphere, axes, cusps);
                break;
            case 'C':
                PrimeVerticalDivision.Campanus(sphere, axes, cusps);
                break;
            case 'J':
                PrimeVerticalDivision.SavardA(sphere, axes, cusps);
                break;
            default:
                ApcHouses.Fill(sphere, axes, cusps);
                break;
        }

        if (system.Letter != 'Y')
        {
            cusps.Oppose();
        }

        if (sphere.IsPolar && axes.Quadrant < 0)
        {
            axes.TurnBoth();
            cusps.Turn();
        }

        return true;
    }

    private static bool TryFillSunshine(HouseSystem system, in LocalSphere sphere, double sunDeclination, ref Axes axes, CuspSpan cusps)
    {
        if (!(Math.Abs(sunDeclination) < Degrees.Quarter))
        {
            throw new ArgumentOutOfRangeException(
                nameof(sunDeclination), sunDeclination, "The declination of the Sun must be above -90 and below 90 degrees.");
        }

        return system.Letter == 'I'
            ? SunshineHouses.TryFillTreindl(sphere, sunDeclination, ref axes, cusps)
            : SunshineHouses.TryFillMakransky(sphere, sunDeclination, ref axes, cusps);
    }

    private static bool Opposed(CuspSpan cusps)
    {
        cusps.Oppose();
        return true;
    }
}
