namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>All series of a pack, with the exactness that each is given.</summary>
internal static class SeriesPlans
{
    private const double Arcsecond = 1.0 / 3600;
    // Light that passes the Sun is bent for a day or less.
    private const double FinestFeatureDays = 0.4;
    private const double RelativeDistance = 3e-9;

    private static readonly double[] Days = [4, 8, 16, 32, 64];
    private static readonly double[] LongDays = [32, 128, 512, 2048];

    /// <summary>Every series.</summary>
    /// <param name="contents">The bodies and ayanamsas.</param>
    /// <param name="moon">The segments of the reference's file of the Moon, where they are known.</param>
    public static IReadOnlyList<SeriesPlan> Create(PackContents contents, MoonSegments? moon) =>
    [
        .. contents.Bodies.Select(body => OfBody(body, moon)),
        new(PackSeriesId.Nutation, "nutation", 2, static (r, t, v) => r.Nutation(t, v), [0.00005 * Arcsecond, 0.00005 * Arcsecond])
        {
            CellDays = Days,
        },
        new(PackSeriesId.MeanObliquity, "mean obliquity", 1, static (r, t, v) => r.MeanObliquity(t, v), [0.00001 * Arcsecond])
        {
            CellDays = LongDays,
            Coefficients = [4, 8],
        },
        new(PackSeriesId.DeltaT, "delta-T", 1, static (r, t, v) => r.DeltaT(t, v), [1e-6 / 86400])
        {
            // The library's table has a value a year; its interpolation has kinks there.
            CellDays = [365.25 / 4, 365.25 / 2, 365.25],
            Coefficients = [4, 8, 12],
            Anchor = 2451544.5,
            ShortestLeaf = 0.5,
            Jumps = true,
            // A ten-thousandth of a second, in which the Moon moves by 0.00005 arcseconds.
            Allowance = 100,
        },
        new(PackSeriesId.SiderealDrift, "sidereal drift", 1, static (r, t, v) => r.SiderealDrift(t, v), [0.00001 * Arcsecond])
        {
            CellDays = [8, 16, 32, 64],
            Coefficients = [4, 8],
            ShortestLeaf = 1,
        },
        .. contents.Ayanamsas.Select(a => new SeriesPlan(
            PackSeriesId.Of(a), a.Name, 1, (r, t, v) => r.AyanamsaAt(t, a, v), [0.0002 * Arcsecond])
        {
            // Those tied to a star follow its aberration through the year, and its light past the Sun through a day.
            CellDays = [16, .. LongDays],
            Coefficients = [4, 8, 12, 16],
            FirstIsLongitude = true,
            ShortestLeaf = 1.0 / 64,
            FinestFeature = a.Name.StartsWith("true_", StringComparison.Ordinal) ? FinestFeatureDays : null,
        }),
        .. contents.Ayanamsas.Where(a => a.IsProjection).Select(a => new SeriesPlan(
            PackSeriesId.RotationOf(a), $"rotation of {a.Name}", 4, (r, t, v) => r.RotationOf(t, a, v), [1e-11, 1e-11, 1e-11, 1e-11])
        {
            CellDays = LongDays,
            Coefficients = [8, 12],
            ShortestLeaf = 8,
        }),
    ];

    private static SeriesPlan OfBody(Body body, MoonSegments? moon)
    {
        var followsMoon = moon is not null && (body is Body.Moon or Body.TrueNode or Body.OsculatingApogee);
        var (tolerance, allowance, shortest) = body switch
        {
            Body.Moon => (0.0009, 2.2, 0.5),
            Body.TrueNode or Body.OsculatingApogee => (0.005, 2, 0.25),
            _ => (0.0003, 2.2, 0.03125),
        };
        return new(
            PackSeriesId.Of(body),
            Names.Of(body),
            3,
            (r, t, v) => r.Position(t, body, v),
            [tolerance * Arcsecond, tolerance * Arcsecond, body is Body.TrueNode or Body.OsculatingApogee ? 1e-8 : RelativeDistance])
        {
            CellDays = body is Body.MeanNode or Body.MeanApogee ? [32, 128, 512]
                : followsMoon ? [moon!.Days / 8, moon.Days / 4, moon.Days / 2, moon.Days]
                : Days,
            Anchor = followsMoon ? moon!.Border : null,
            Coefficients = [8, 12, 16, 20],
            FirstIsLongitude = true,
            LastIsDistance = true,
            ShortestLeaf = shortest,
            Jumps = body is not Body.Moon and (< Body.MeanNode or > Body.OsculatingApogee),
            Allowance = allowance,
            // The Sun is there for the jumps between segments of the reference, which a fit of a month shows for a day or two.
            FinestFeature = body is Body.Moon or (>= Body.MeanNode and <= Body.OsculatingApogee) ? null : FinestFeatureDays,
        };
    }
}
