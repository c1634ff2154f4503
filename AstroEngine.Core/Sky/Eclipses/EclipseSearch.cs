using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Searches eclipses.</summary>
public static class EclipseSearch
{
    /// <summary>The eclipses whose maximum is in a time, in order of time.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="query">Which eclipses.</param>
    /// <param name="from">The beginning, Universal Time.</param>
    /// <param name="to">The end, not included.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<FoundEclipse> Between(ISky sky, EclipseQuery query, JulianDay from, JulianDay to)
    {
        ArgumentNullException.ThrowIfNull(sky);
        ArgumentNullException.ThrowIfNull(query);
        List<FoundEclipse> found = [];
        var last = Lunations.To(to);
        for (var lunation = Lunations.From(from); lunation <= last; lunation++)
        {
            Add(found, sky, query, EclipseKind.Solar, lunation, from, to);
            Add(found, sky, query, EclipseKind.Lunar, lunation, from, to);
        }

        return found;
    }

    /// <summary>The first eclipses after a moment, or the last before it, the nearest first.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="query">Which eclipses.</param>
    /// <param name="from">The moment, Universal Time; an eclipse whose maximum it is counts as after it.</param>
    /// <param name="direction">After or before.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="limit">How many days the search goes at most.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<FoundEclipse> Nearest(
        ISky sky, EclipseQuery query, JulianDay from, SearchDirection direction, int count, double limit)
    {
        ArgumentNullException.ThrowIfNull(sky);
        ArgumentNullException.ThrowIfNull(query);
        List<FoundEclipse> found = [];
        var isNext = direction == SearchDirection.Next;
        var (earliest, latest) = isNext ? (from, new JulianDay(from.Value + limit)) : (new JulianDay(from.Value - limit), from);
        var (first, last) = (Lunations.From(earliest), Lunations.To(latest));
        for (var i = 0; i <= last - first && found.Count < count; i++)
        {
            var lunation = isNext ? first + i : last - i;
            Add(found, sky, query, isNext ? EclipseKind.Solar : EclipseKind.Lunar, lunation, earliest, latest);
            Add(found, sky, query, isNext ? EclipseKind.Lunar : EclipseKind.Solar, lunation, earliest, latest);
        }

        if (found.Count > count)
        {
            found.RemoveRange(count, found.Count - count);
        }

        return found;
    }

    private static void Add(
        List<FoundEclipse> found, ISky sky, EclipseQuery query, EclipseKind kind, int lunation, JulianDay from, JulianDay to)
    {
        if (!query.Wants(kind) || !Lunations.MayBeIn(kind == EclipseKind.Solar ? lunation : lunation + 0.5, from, to))
        {
            return;
        }

        Eclipse? eclipse = kind == EclipseKind.Solar ? SolarEclipses.Of(sky, lunation) : LunarEclipses.Of(sky, lunation);
        if (eclipse is null || !query.Wants(eclipse.Type) || eclipse.Maximum < from || eclipse.Maximum >= to)
        {
            return;
        }

        var local = WithPlace(sky, eclipse, query.Place);
        if (!query.IsVisibleOnly || local.IsVisible)
        {
            found.Add(local);
        }
    }

    private static FoundEclipse WithPlace(ISky sky, Eclipse eclipse, GeoPlace? place) => (eclipse, place) switch
    {
        (SolarEclipse solar, { } here) => new(eclipse, LocalSolarEclipses.Of(sky, solar, here), null),
        (LunarEclipse lunar, { } here) => new(eclipse, null, LocalLunarEclipses.Of(sky, lunar, here)),
        _ => new(eclipse, null, null),
    };
}
