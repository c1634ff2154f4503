using AstroEngine.Core.Western.Aspects;
using NodaTime;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>What a progressed chart is asked for.</summary>
public sealed record ProgressionRequest
{
    /// <summary>The birth; the progressed chart is reckoned as it is.</summary>
    public required NatalRequest Birth { get; init; }

    /// <summary>The moment of life, not before the birth.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether it is the minute in which the question was asked.</summary>
    public bool IsNow { get; init; }

    /// <summary>How the chart is carried on.</summary>
    public ProgressionMethod Method { get; init; }

    /// <summary>How the Midheaven is carried on; of no matter to solar arcs.</summary>
    public ProgressedAngles Angles { get; init; }

    /// <summary>How far from exact an aspect still counts, degrees.</summary>
    public double Orb { get; init; } = 1;

    /// <summary>The aspects looked for; null for all.</summary>
    public IReadOnlyList<AspectKind>? Aspects { get; init; }
}
