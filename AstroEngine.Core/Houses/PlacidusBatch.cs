using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Sphere;
using AstroEngine.Core.Houses.Systems;

namespace AstroEngine.Core.Houses;

/// <summary>Placidus houses of many charts, four at once.</summary>
/// <remarks>
/// The same results as <see cref="HouseCalculator"/> but for rounding. Charts within the polar circles, near to the poles and the
/// equator, and with an axis upon an equinox or solstice are left to it.
/// </remarks>
public static class PlacidusBatch
{
    private const double Sin30 = 0.5;
    private const double Sin60 = 0.86602540378443864676;

    // Sidereal times beyond some hundred turns lose digits when they are reduced.
    private const double LongestArmc = 36000;

    /// <summary>The houses of charts.</summary>
    /// <param name="armc">Right ascensions of the meridian in degrees; any finite angles.</param>
    /// <param name="latitude">Geographic latitudes, -90 to 90 degrees.</param>
    /// <param name="obliquity">True obliquities of the ecliptic, above 0 and below 90 degrees.</param>
    /// <param name="columns">Where the results are put.</param>
    /// <exception cref="ArgumentException">The lengths do not belong together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An angle is outside of its range. Charts before it may have been written.</exception>
    public static void Calculate(
        ReadOnlySpan<double> armc, ReadOnlySpan<double> latitude, ReadOnlySpan<double> obliquity, PlacidusColumns columns)
    {
        var count = armc.Length;
        RequireLength(latitude.Length, count, nameof(latitude));
        RequireLength(obliquity.Length, count, nameof(obliquity));
        RequireLength(columns.Cusps.Length, 12 * count, nameof(columns));
        RequireLength(columns.Ascendant.Length, count, nameof(columns));
        RequireLength(columns.Midheaven.Length, count, nameof(columns));
        RequireLength(columns.Vertex.IsEmpty ? count : columns.Vertex.Length, count, nameof(columns));
        RequireLength(columns.IsPorphyry.Length, count, nameof(columns));

        var chart = 0;
        for (; chart <= count - Vector256<double>.Count; chart += Vector256<double>.Count)
        {
            var plain = CalculateFour(
                Vector256.Create(armc[chart..]), Vector256.Create(latitude[chart..]), Vector256.Create(obliquity[chart..]), chart, columns);
            for (var i = 0; plain != SemiArcVector.All && i < Vector256<double>.Count; i++)
            {
                if ((plain & (1u << i)) == 0)
                {
                    CalculateOne(armc[chart + i], latitude[chart + i], obliquity[chart + i], chart + i, columns);
                }
            }
        }

        for (; chart < count; chart++)
        {
            CalculateOne(armc[chart], latitude[chart], obliquity[chart], chart, columns);
        }
    }

    private static void RequireLength(int length, int expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException($"There are {length} places where the charts need {expected}.", name);
        }
    }

    [SkipLocalsInit]
    private static void CalculateOne(double armc, double latitude, double obliquity, int chart, PlacidusColumns columns)
    {
        Span<double> cusps = stackalloc double[12];
        var houses = HouseCalculator.Calculate(
            HouseSystems.Placidus, new LocalSphere(new(armc), new(latitude), new(obliquity)), default, cusps);
        for (var i = 0; i < cusps.Length; i++)
        {
            columns.Cusps[(i * columns.Ascendant.Length) + chart] = cusps[i];
        }

        columns.Ascendant[chart] = houses.Angles.Ascendant.Degrees;
        columns.Midheaven[chart] = houses.Angles.Midheaven.Degrees;
        columns.IsPorphyry[chart] = houses.Applied != HouseSystems.Placidus;
        if (!columns.Vertex.IsEmpty)
        {
            columns.Vertex[chart] = houses.Angles.Vertex.Degrees;
        }
    }

    // Returns a bit for each chart, lowest first, whether it is done.
    private static uint CalculateFour(
        Vector256<double> armc, Vector256<double> latitude, Vector256<double> obliquity, int chart, PlacidusColumns columns)
    {
        var (sinArmc, cosArmc) = VectorTrigonometry.SinCos(armc);
        var (sinLatitude, cosLatitude) = VectorTrigonometry.SinCos(latitude);
        var (sinObliquity, cosObliquity) = VectorTrigonometry.SinCos(obliquity);
        var tanLatitude = sinLatitude / cosLatitude;

        var thirds = SemiArcPolynomial.Thirds;
        var twoThirds = SemiArcPolynomial.TwoThirds;
        var eleventh = Cusp(thirds, Sin30, Sin60);
        var twelfth = Cusp(twoThirds, Sin60, Sin30);
        var second = Cusp(twoThirds, Sin60, -Sin30);
        var third = Cusp(thirds, Sin30, -Sin60);
        uint still = 0;
        for (var round = 0; round <= SemiArcCusp.Rounds && still != SemiArcVector.All; round++)
        {
            // Together, because none waits for the others' roots and quotients.
            still = eleventh.Round(thirds, round) & third.Round(thirds, round)
                & twelfth.Round(twoThirds, round) & second.Round(twoThirds, round);
        }

        var rising = -((sinArmc * cosObliquity) + (tanLatitude * sinObliquity));
        var setting = (sinArmc * cosObliquity) - (cosLatitude / sinLatitude * sinObliquity);
        var ascendant = VectorTrigonometry.Direction(cosArmc, rising);
        var midheaven = VectorTrigonometry.Direction(sinArmc, cosArmc * cosObliquity);
        Store(columns.Ascendant, chart, ascendant);
        Store(columns.Midheaven, chart, midheaven);
        if (!columns.Vertex.IsEmpty)
        {
            var vertex = VectorTrigonometry.Direction(-cosArmc, setting);
            Store(columns.Vertex, chart, KeepInWest(vertex, midheaven, Vector256.LessThanOrEqual(Vector256.Abs(latitude), obliquity)));
        }

        columns.IsPorphyry.Slice(chart, Vector256<double>.Count).Clear();
        StoreAxis(columns, chart, 1, ascendant);
        StoreAxis(columns, chart, 2, second.Longitudes);
        StoreAxis(columns, chart, 3, third.Longitudes);
        StoreAxis(columns, chart, 10, midheaven);
        StoreAxis(columns, chart, 11, eleventh.Longitudes);
        StoreAxis(columns, chart, 12, twelfth.Longitudes);

        // What is not a number compares false, and so is refused by the step by step calculation.
        var edge = Vector256.Create(Axes.Edge);
        var plain = Vector256.LessThan(Vector256.Abs(armc), Vector256.Create(LongestArmc))
            & Vector256.LessThan(Vector256.Abs(latitude), Vector256.Create(Degrees.Quarter) - obliquity)
            & Vector256.GreaterThan(obliquity, Vector256<double>.Zero)
            & Vector256.GreaterThan(Vector256.Abs(cosArmc), edge)
            & Vector256.GreaterThan(Vector256.Abs(rising), edge)
            & Vector256.GreaterThan(Vector256.Abs(setting), edge)
            & Vector256.GreaterThan(cosLatitude, edge)
            & Vector256.GreaterThan(Vector256.Abs(sinLatitude), edge);
        return plain.ExtractMostSignificantBits() & eleventh.Solved & twelfth.Solved & second.Solved & third.Solved;

        SemiArcVector Cusp(SemiArcPolynomial arcs, double sinOffset, double cosOffset) => new(
            arcs,
            (sinArmc * cosOffset) + (cosArmc * sinOffset),
            (cosArmc * cosOffset) - (sinArmc * sinOffset),
            tanLatitude,
            sinObliquity,
            cosObliquity);
    }

    private static Vector256<double> KeepInWest(Vector256<double> vertex, Vector256<double> midheaven, Vector256<double> inTropics)
    {
        var way = vertex - midheaven;
        way += Vector256.LessThan(way, Vector256<double>.Zero) & Vector256.Create(Degrees.Full);
        var inEast = Vector256.GreaterThan(way, Vector256<double>.Zero) & Vector256.LessThan(way, Vector256.Create(Degrees.Half));
        return Vector256.ConditionalSelect(inEast & inTropics, Opposite(vertex), vertex);
    }

    private static Vector256<double> Opposite(Vector256<double> longitude)
    {
        var half = Vector256.Create(Degrees.Half);
        return Vector256.ConditionalSelect(Vector256.LessThan(longitude, half), longitude + half, longitude - half);
    }

    private static void StoreAxis(PlacidusColumns columns, int chart, int house, Vector256<double> longitude)
    {
        var count = columns.Ascendant.Length;
        var across = house <= 6 ? house + 6 : house - 6;
        Store(columns.Cusps, ((house - 1) * count) + chart, longitude);
        Store(columns.Cusps, ((across - 1) * count) + chart, Opposite(longitude));
    }

    private static void Store(Span<double> column, int chart, Vector256<double> values) =>
        values.CopyTo(column.Slice(chart, Vector256<double>.Count));
}
