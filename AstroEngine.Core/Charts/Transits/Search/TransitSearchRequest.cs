using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>What a search for transits is asked for.</summary>
public sealed record TransitSearchRequest
{
    /// <summary>The birth; its points are those that transit. Transits are reckoned as its positions are; topocentric ones at its place.</summary>
    public required NatalRequest Birth { get; init; }

    /// <summary>Where the search begins.</summary>
    public required Instant From { get; init; }

    /// <summary>Where it ends; not included.</summary>
    public required Instant To { get; init; }

    /// <summary>What is looked for.</summary>
    public IReadOnlyList<TransitEvent> Events { get; init; } = [TransitEvent.Hits];

    /// <summary>What of the natal chart the aspects are to; null for the default points, the Ascendant and the Midheaven.</summary>
    public IReadOnlyList<NatalTarget>? NatalPoints { get; init; }

    /// <summary>Longitudes that the aspects are to instead of or beside natal points.</summary>
    public IReadOnlyList<Angle> Degrees { get; init; } = [];

    /// <summary>The aspects looked for; null for all.</summary>
    public IReadOnlyList<AspectKind>? Aspects { get; init; }
}
