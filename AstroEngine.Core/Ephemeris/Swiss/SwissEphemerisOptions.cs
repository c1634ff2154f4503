namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>Settings of <see cref="SwissEphemeris"/>.</summary>
public sealed class SwissEphemerisOptions
{
    /// <summary>The folder of the data files (.se1, sefstars.txt). Default: where Debian's packages put them.</summary>
    public string DataPath { get; set; } = "/usr/share/libswe/ephe";

    /// <summary>How many threads call the library, 1 to 64. Default: one a processor, at most 8.</summary>
    public int Threads { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 8);
}
