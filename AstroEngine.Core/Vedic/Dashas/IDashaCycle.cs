namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A dasha system as it runs in one chart: what follows what, and how a period divides. Instants are the engine's business.</summary>
public interface IDashaCycle
{
    /// <summary>The most parts that a level ever has: room that callers must offer.</summary>
    int MostParts { get; }

    /// <summary>Years of the first period of cycle 0 that had passed at birth: 0 up to its length.</summary>
    double ElapsedYears { get; }

    /// <summary>The periods of the first level in order, from the one that runs at birth.</summary>
    /// <param name="cycle">0 for the first time round, 1 for the next: in some systems its lengths differ.</param>
    /// <param name="parts">Receives the periods.</param>
    /// <returns>How many there are; 0 when the system has no further cycle.</returns>
    int FirstLevel(int cycle, Span<DashaPart> parts);

    /// <summary>The periods that a period divides into, in order.</summary>
    /// <param name="cycle">The cycle that the first period of the path belongs to.</param>
    /// <param name="path">The periods from the first level down to the one that is divided, each with its place among its siblings.</param>
    /// <param name="parts">Receives the periods; their shares are scaled by the caller.</param>
    /// <returns>How many there are.</returns>
    int Divide(int cycle, ReadOnlySpan<DashaStep> path, Span<DashaPart> parts);
}
