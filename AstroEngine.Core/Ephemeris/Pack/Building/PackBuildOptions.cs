using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>How a pack is built. Nothing of this decides what is in the file but <see cref="Contents"/>.</summary>
public sealed record PackBuildOptions
{
    /// <summary>The folder of the reference's data files.</summary>
    public string DataPath { get; init; } = new SwissEphemerisOptions().DataPath;

    /// <summary>How many threads call the reference.</summary>
    public int Threads { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>Whether the threads stand back behind all others, so that a service that builds goes on answering.</summary>
    public bool StandsBack { get; init; }

    /// <summary>What the pack holds.</summary>
    public PackContents Contents { get; init; } = PackContents.All;
}
