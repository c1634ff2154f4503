using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>The pack that is shipped, and libswe beside it.</summary>
public sealed class PackFixture : IDisposable
{
    internal EphemerisPack Pack { get; } = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());

    internal SwissEphemeris Reference { get; } = SwissEphemeris.Open(new SwissEphemerisOptions());

    public void Dispose()
    {
        Reference.Dispose();
        Pack.Dispose();
    }
}
