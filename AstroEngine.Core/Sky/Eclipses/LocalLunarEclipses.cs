using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Computes what a place has of eclipses of the Moon.</summary>
public static class LocalLunarEclipses
{
    /// <summary>The eclipse as a place has it.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="eclipse">The eclipse.</param>
    /// <param name="place">The place.</param>
    public static LocalLunarEclipse Of(ISky sky, LunarEclipse eclipse, GeoPlace place)
    {
        ArgumentNullException.ThrowIfNull(sky);
        ArgumentNullException.ThrowIfNull(eclipse);
        EclipseSight Sight(JulianDay at) => EclipseSights.Of(sky, at.Value, place, SunMoon.At(sky, at.Value, place).Moon);
        EclipseSight? SightOf(JulianDay? at) => at is { } known ? Sight(known) : null;
        var finder = new RiseSetFinder(sky, place, HorizonRule.Astronomical);
        return new LocalLunarEclipse(
            Sight(eclipse.Penumbral.Begins),
            SightOf(eclipse.Partial?.Begins),
            SightOf(eclipse.Total?.Begins),
            Sight(eclipse.Maximum),
            SightOf(eclipse.Total?.Ends),
            SightOf(eclipse.Partial?.Ends),
            Sight(eclipse.Penumbral.Ends))
        {
            Moonrise = finder.Next(Body.Moon, HorizonEvent.Rise, eclipse.Penumbral.Begins, eclipse.Penumbral.Ends),
            Moonset = finder.Next(Body.Moon, HorizonEvent.Set, eclipse.Penumbral.Begins, eclipse.Penumbral.Ends),
        };
    }
}
