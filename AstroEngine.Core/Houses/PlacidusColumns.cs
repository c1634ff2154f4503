namespace AstroEngine.Core.Houses;

/// <summary>Where <see cref="PlacidusBatch"/> puts its results, in degrees from 0 up to 360: one place for each chart.</summary>
public readonly ref struct PlacidusColumns
{
    /// <summary>Twelve columns one after the other, the first houses of all charts first.</summary>
    public required Span<double> Cusps { get; init; }

    /// <summary>The Ascendants.</summary>
    public required Span<double> Ascendant { get; init; }

    /// <summary>The Midheavens.</summary>
    public required Span<double> Midheaven { get; init; }

    /// <summary>The Vertices; left empty when they are not wanted.</summary>
    public Span<double> Vertex { get; init; }

    /// <summary>Whether Porphyry took the place of Placidus.</summary>
    public required Span<bool> IsPorphyry { get; init; }
}
