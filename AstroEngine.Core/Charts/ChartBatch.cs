using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>Many charts at once from a pack: positions and motions, houses, angles and ayanamsa, without allocating, over all cores.</summary>
public sealed class ChartBatch
{
    private const int Cusps = 12;
    private const int ChartsPerPart = 4096;
    private const int ChartsPerBlock = 64;
    private const double FullCircle = 360;

    private readonly PositionEvaluator _evaluator;
    private readonly HouseSystem _system;
    private readonly ZodiacFrame _zodiac;

    /// <summary>Prepares a kind of chart.</summary>
    /// <param name="pack">The pack; it must stay open.</param>
    /// <param name="bodies">The bodies, in the order of the results.</param>
    /// <param name="system">The house system, one of twelve houses.</param>
    /// <param name="zodiac">The zodiac; no projection on a fixed ecliptic.</param>
    /// <exception cref="ArgumentException">The system has not twelve houses, or the zodiac is a projection.</exception>
    public ChartBatch(EphemerisPack pack, IReadOnlyList<Body> bodies, HouseSystem system, ZodiacFrame zodiac)
    {
        if (system.Sectors != Cusps)
        {
            throw new ArgumentException($"{system.Name} has not twelve houses.", nameof(system));
        }

        _evaluator = new PositionEvaluator(pack, bodies, zodiac);
        _system = system;
        _zodiac = zodiac;
    }

    /// <summary>Computes charts on the calling thread.</summary>
    /// <param name="julianDays">The moments, Julian days UT within the span of the pack.</param>
    /// <param name="latitudes">Geographic latitudes, -90 to 90 degrees.</param>
    /// <param name="longitudes">Geographic longitudes, degrees, east positive.</param>
    /// <param name="result">Where the charts are put, in the order of the moments.</param>
    /// <exception cref="EphemerisRangeException">The pack does not cover a moment.</exception>
    public void Compute(
        ReadOnlySpan<double> julianDays, ReadOnlySpan<double> latitudes, ReadOnlySpan<double> longitudes, ChartBatchResult result)
    {
        for (var from = 0; from < julianDays.Length; from += ChartsPerPart)
        {
            ComputePart(julianDays, latitudes, longitudes, result, from);
        }
    }

    /// <summary>Computes charts on all cores.</summary>
    /// <param name="julianDays">The moments, Julian days UT within the span of the pack.</param>
    /// <param name="latitudes">Geographic latitudes, -90 to 90 degrees.</param>
    /// <param name="longitudes">Geographic longitudes, degrees, east positive.</param>
    /// <param name="result">Where the charts are put, in the order of the moments.</param>
    /// <param name="cancellationToken">Stops between parts of some thousand charts.</param>
    /// <exception cref="AggregateException">The pack does not cover a moment: an <see cref="EphemerisRangeException"/> inside.</exception>
    public void ComputeParallel(
        ReadOnlyMemory<double> julianDays,
        ReadOnlyMemory<double> latitudes,
        ReadOnlyMemory<double> longitudes,
        ChartBatchResult result,
        CancellationToken cancellationToken = default)
    {
        var parts = (julianDays.Length + ChartsPerPart - 1) / ChartsPerPart;
        Parallel.For(
            0,
            parts,
            new ParallelOptions { CancellationToken = cancellationToken },
            part => ComputePart(julianDays.Span, latitudes.Span, longitudes.Span, result, part * ChartsPerPart));
    }

    private void ComputePart(
        ReadOnlySpan<double> julianDays, ReadOnlySpan<double> latitudes, ReadOnlySpan<double> longitudes, ChartBatchResult result, int from)
    {
        using var order = ChartOrder.ByDay(julianDays, from, Math.Min(ChartsPerPart, julianDays.Length - from));
        Compute(julianDays, latitudes, longitudes, result, order.Indices);
    }

    private void Compute(
        ReadOnlySpan<double> julianDays,
        ReadOnlySpan<double> latitudes,
        ReadOnlySpan<double> longitudes,
        ChartBatchResult result,
        ReadOnlySpan<int> charts)
    {
        if (_system == HouseSystems.Placidus && charts.Length >= Vector256<double>.Count)
        {
            for (var from = 0; from < charts.Length; from += ChartsPerBlock)
            {
                ComputeBlock(julianDays, latitudes, longitudes, result, charts.Slice(from, Math.Min(ChartsPerBlock, charts.Length - from)));
            }

            return;
        }

        foreach (var chart in charts)
        {
            var at = ComputePositions(julianDays[chart], result, chart);
            var houses = PackHouses.Fill(
                at,
                _evaluator.Pack,
                new GeoPlace(latitudes[chart], longitudes[chart]),
                _system,
                _zodiac,
                result.Ayanamsas.Span[chart],
                result.Cusps.Span.Slice(chart * Cusps, Cusps));
            result.Ascendants.Span[chart] = houses.Angles.Ascendant.Degrees;
            result.Midheavens.Span[chart] = houses.Angles.Midheaven.Degrees;
            result.Fallbacks.Span[chart] = houses.Applied != _system;
        }
    }

    /// <summary>Placidus houses are found for several charts together, and so are kept back until a block is full.</summary>
    [SkipLocalsInit]
    private void ComputeBlock(
        ReadOnlySpan<double> julianDays,
        ReadOnlySpan<double> latitudes,
        ReadOnlySpan<double> longitudes,
        ChartBatchResult result,
        ReadOnlySpan<int> charts)
    {
        var count = charts.Length;
        Span<double> armc = stackalloc double[count];
        Span<double> latitude = stackalloc double[count];
        Span<double> obliquity = stackalloc double[count];
        Span<double> shift = stackalloc double[count];
        Span<double> ascendant = stackalloc double[count];
        Span<double> midheaven = stackalloc double[count];
        Span<double> columns = stackalloc double[Cusps * count];
        Span<bool> isPorphyry = stackalloc bool[count];
        for (var i = 0; i < count; i++)
        {
            var chart = charts[i];
            var at = ComputePositions(julianDays[chart], result, chart);
            armc[i] = at.ApparentSiderealAngle(_evaluator.Pack) + longitudes[chart];
            latitude[i] = latitudes[chart];
            obliquity[i] = at.TrueObliquity;
            shift[i] = _zodiac.IsSidereal ? -(result.Ayanamsas.Span[chart] + at.NutationInLongitude) : 0;
        }

        PlacidusBatch.Calculate(
            armc,
            latitude,
            obliquity,
            new PlacidusColumns { Cusps = columns, Ascendant = ascendant, Midheaven = midheaven, IsPorphyry = isPorphyry });
        var ascendants = result.Ascendants.Span;
        var midheavens = result.Midheavens.Span;
        var cusps = result.Cusps.Span;
        var fallbacks = result.Fallbacks.Span;
        for (var i = 0; i < count; i++)
        {
            var chart = charts[i];
            ascendants[chart] = Wrapped(ascendant[i] + shift[i]);
            midheavens[chart] = Wrapped(midheaven[i] + shift[i]);
            fallbacks[chart] = isPorphyry[i];
            for (var c = 0; c < Cusps; c++)
            {
                cusps[(chart * Cusps) + c] = Wrapped(columns[(c * count) + i] + shift[i]);
            }
        }
    }

    private PackMoment ComputePositions(double julianDay, ChartBatchResult result, int chart)
    {
        var size = _evaluator.Count * ChartBatchResult.NumbersPerBody;
        result.Ayanamsas.Span[chart] =
            _evaluator.Evaluate(new JulianDay(julianDay), result.Positions.Span.Slice(chart * size, size), out var at);
        return at;
    }

    // A cusp less an ayanamsa is off by less than one turn.
    private static double Wrapped(double degrees) => degrees < 0 ? degrees + FullCircle : degrees >= FullCircle ? degrees - FullCircle : degrees;
}
