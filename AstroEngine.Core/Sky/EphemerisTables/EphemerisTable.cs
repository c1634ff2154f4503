using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Sky.EphemerisTables;

/// <summary>A table of positions at equal steps of time.</summary>
/// <param name="From">The instant of the first row.</param>
/// <param name="Step">The time from row to row.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Points">The points, in the order of <see cref="ChartPoint"/>.</param>
/// <param name="Node">Which node of the Moon is meant.</param>
/// <param name="Frame">How positions are reckoned.</param>
public sealed record EphemerisTable(Instant From, Duration Step, int Rows, IReadOnlyList<ChartPoint> Points, LunarNode Node, SkyFrame Frame)
{
    /// <summary>The instant of a row.</summary>
    /// <param name="row">Its number from 0.</param>
    public Instant At(int row) => From + (Step * row);

    /// <summary>
    /// Asks for the first and the last row: where one of them is not, an ephemeris refuses the table at once, and no part of it comes from
    /// another ephemeris than the rest.
    /// </summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach a point at one of them.</exception>
    public void Probe(ISky sky)
    {
        foreach (var point in Points)
        {
            var body = ChartPoints.BodyOf(point, Node);
            sky.Longitude(JulianDay.FromInstant(From), body, Frame);
            sky.Longitude(JulianDay.FromInstant(At(Rows - 1)), body, Frame);
        }
    }

    /// <summary>Computes some rows.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="first">The first row.</param>
    /// <param name="positions">Receives the positions, the points of a row together: as many rows as there is room for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach a point at a row.</exception>
    public void Fill(ISky sky, int first, Span<BodyPosition> positions)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            var point = Points[i % Points.Count];
            var position = sky.Position(JulianDay.FromInstant(At(first + (i / Points.Count))), ChartPoints.BodyOf(point, Node), Frame);
            positions[i] = point == ChartPoint.Ketu ? position.Opposite() : position;
        }
    }
}
