using System.Reflection;
using System.Runtime.InteropServices;

namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>The functions of libswe, as its header <c>swephexp.h</c> declares them.</summary>
internal static unsafe partial class SwissNative
{
    /// <summary>The size of message buffers, AS_MAXCH of the header.</summary>
    public const int MessageSize = 256;

    private const string Library = "swe";

    // The name with the ABI version comes first: the bare name exists only where development files are installed.
    private static readonly string[] FileNames = ["libswe.so.2", "libswe.so.2.0", "libswe.so", "libswe.dylib", "swedll64.dll"];

    static SwissNative() => NativeLibrary.SetDllImportResolver(typeof(SwissNative).Assembly, Resolve);

    [LibraryImport(Library, EntryPoint = "swe_version")]
    public static partial byte* Version(byte* buffer);

    [LibraryImport(Library, EntryPoint = "swe_set_ephe_path", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetEphemerisPath(string path);

    [LibraryImport(Library, EntryPoint = "swe_set_sid_mode")]
    public static partial void SetSiderealMode(int mode, double t0, double ayanamsaAtT0);

    [LibraryImport(Library, EntryPoint = "swe_set_topo")]
    public static partial void SetObserver(double longitude, double latitude, double altitude);

    [LibraryImport(Library, EntryPoint = "swe_calc_ut")]
    public static partial int Calculate(double julianDay, int body, int flags, double* result, byte* message);

    [LibraryImport(Library, EntryPoint = "swe_calc")]
    public static partial int CalculateTT(double julianDayTT, int body, int flags, double* result, byte* message);

    [LibraryImport(Library, EntryPoint = "swe_get_ayanamsa_ex")]
    public static partial int AyanamsaTT(double julianDayTT, int flags, double* degrees, byte* message);

    [LibraryImport(Library, EntryPoint = "swe_sidtime0")]
    public static partial double SiderealTime(double julianDay, double obliquity, double nutation);

    [LibraryImport(Library, EntryPoint = "swe_houses_ex")]
    public static partial int Houses(double julianDay, int flags, double latitude, double longitude, int system, double* cusps, double* angles);

    [LibraryImport(Library, EntryPoint = "swe_get_ayanamsa_ex_ut")]
    public static partial int Ayanamsa(double julianDay, int flags, double* degrees, byte* message);

    [LibraryImport(Library, EntryPoint = "swe_deltat_ex")]
    public static partial double DeltaT(double julianDay, int flags, byte* message);

    [LibraryImport(Library, EntryPoint = "swe_sidtime")]
    public static partial double SiderealTime(double julianDay);

    [LibraryImport(Library, EntryPoint = "swe_close")]
    public static partial void Close();

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != Library)
        {
            return 0;
        }

        foreach (var fileName in FileNames)
        {
            if (NativeLibrary.TryLoad(fileName, assembly, searchPath, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }
}
