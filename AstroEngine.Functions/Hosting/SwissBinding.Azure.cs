using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Functions.Hosting;

/// <summary>How this host calls Swiss Ephemeris: the C library where it is installed, else SwissEphNet.</summary>
internal static class SwissBinding
{
    /// <summary>Opens the library for the calling thread.</summary>
    public static ISwissLibrary Open()
    {
        try
        {
            return new NativeSwissLibrary();
        }
        catch (EphemerisUnavailableException)
        {
            return new SwissEphNetLibrary();
        }
    }
}
