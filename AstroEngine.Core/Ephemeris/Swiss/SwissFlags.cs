namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>The SEFLG_ bits of <c>swephexp.h</c> that are used here.</summary>
internal static class SwissFlags
{
    public const int SwissEphemeris = 2;
    public const int Moshier = 4;
    public const int Jpl = 1;
    public const int EphemerisMask = SwissEphemeris | Moshier | Jpl;
    public const int Heliocentric = 8;
    public const int TruePosition = 16;
    public const int NoNutation = 64;
    public const int Speed = 256;
    public const int Equatorial = 2 * 1024;
    public const int Topocentric = 32 * 1024;
    public const int Sidereal = 64 * 1024;

    /// <summary>The pseudo-body that gives obliquity and nutation, SE_ECL_NUT.</summary>
    public const int ObliquityAndNutation = -1;
}
