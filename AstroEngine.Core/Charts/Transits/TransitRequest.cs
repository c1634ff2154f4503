using AstroEngine.Core.Western.Aspects;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits;

/// <summary>What the transits of an instant over a natal chart are asked for.</summary>
public sealed record TransitRequest
{
    /// <summary>The birth. Transits are reckoned as its positions are; topocentric ones at its place.</summary>
    public required NatalRequest Birth { get; init; }

    /// <summary>The instant of the transits.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether the instant is the minute in which the question was asked.</summary>
    public bool IsNow { get; init; }

    /// <summary>The orbs of the aspects.</summary>
    public OrbPreset Orbs { get; init; }

    /// <summary>The aspects looked for; null for all.</summary>
    public IReadOnlyList<AspectKind>? Aspects { get; init; }
}
