namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>
/// Where positions of many instants are put: structure of arrays, for each quantity a column of all instants for the first body, then
/// one for the second. A column that is left empty is not filled.
/// </summary>
public readonly ref struct PositionColumns
{
    /// <summary>Longitudes in degrees, 0 up to 360.</summary>
    public Span<double> Longitudes { get; init; }

    /// <summary>Latitudes in degrees.</summary>
    public Span<double> Latitudes { get; init; }

    /// <summary>Distances in astronomical units.</summary>
    public Span<double> Distances { get; init; }

    /// <summary>Changes of the longitudes, degrees a day.</summary>
    public Span<double> LongitudeSpeeds { get; init; }

    /// <summary>Changes of the latitudes, degrees a day.</summary>
    public Span<double> LatitudeSpeeds { get; init; }

    /// <summary>Changes of the distances, astronomical units a day.</summary>
    public Span<double> DistanceSpeeds { get; init; }

    /// <summary>The columns in the order in which positions are evaluated.</summary>
    internal Span<double> this[int quantity] => quantity switch
    {
        0 => Longitudes,
        1 => Latitudes,
        2 => Distances,
        3 => LongitudeSpeeds,
        4 => LatitudeSpeeds,
        _ => DistanceSpeeds,
    };
}
