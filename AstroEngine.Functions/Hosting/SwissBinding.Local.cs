using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Functions.Hosting;

/// <summary>How this host calls Swiss Ephemeris: the C library.</summary>
internal static class SwissBinding
{
    /// <summary>Opens the library for the calling thread.</summary>
    public static ISwissLibrary Open() => new NativeSwissLibrary();
}
