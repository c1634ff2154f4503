using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Tests.Core.Charts;

/// <summary>One ephemeris for the tests of a class.</summary>
public sealed class SharedEphemeris : IDisposable
{
    internal SwissEphemeris Instance { get; } = SwissEphemeris.Open(new SwissEphemerisOptions());

    public void Dispose() => Instance.Dispose();
}
