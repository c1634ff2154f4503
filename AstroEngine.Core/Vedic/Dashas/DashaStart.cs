using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>The longitude that a nakshatra dasha starts from: that of a point, the Moon unless told otherwise, or of the Lagna.</summary>
public readonly record struct DashaStart
{
    private const string LagnaName = "lagna";

    // The Moon is the default value of the type: the number counts from it.
    private readonly int _fromMoon;

    private DashaStart(int fromMoon) => _fromMoon = fromMoon;

    /// <summary>The Moon, as the texts have it.</summary>
    public static DashaStart Moon => default;

    /// <summary>The Ascendant.</summary>
    public static DashaStart Lagna => new(-1 - (int)ChartPoint.Moon);

    /// <summary>The point; null for the Lagna.</summary>
    public ChartPoint? Point => this == Lagna ? null : (ChartPoint)(_fromMoon + (int)ChartPoint.Moon);

    /// <summary><c>lagna</c>, or the name of the point.</summary>
    public string Name => Point is { } point ? Names.Of(point) : LagnaName;

    /// <summary>Every name, <c>lagna</c> first.</summary>
    public static IReadOnlyList<string> AllNames { get; } = [LagnaName, .. Names.All<ChartPoint>()];

    /// <summary>A point.</summary>
    public static DashaStart Of(ChartPoint point) => new((int)point - (int)ChartPoint.Moon);

    /// <summary>The start of a name.</summary>
    /// <param name="name"><c>lagna</c> or the name of a point.</param>
    /// <param name="start">The start.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string name, out DashaStart start)
    {
        var isPoint = Names.TryParse<ChartPoint>(name, out var point);
        start = isPoint ? Of(point) : Lagna;
        return isPoint || name == LagnaName;
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
