namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>What to install for Swiss Ephemeris, in words for people.</summary>
internal static class SwissPackages
{
    public const string LibraryMissing =
        "The Swiss Ephemeris library (libswe.so.2) is not installed. On Debian and Ubuntu: apt-get install libswe2.0 swe-basic-data swe-standard-data";

    public const string DataHint =
        "The data files of Swiss Ephemeris come with the Debian packages swe-basic-data (1800-2399) and swe-standard-data (5400 BC to AD 5399)";

    public static string LibraryTooOld(string version) => $"Swiss Ephemeris 2.10.03 or later is needed, version {version} is installed.";

    public static string DataMissing(string path, string? message) =>
        $"Swiss Ephemeris finds no data files in '{path}'{(message is null ? string.Empty : $" ({message.Trim()})")}. {DataHint}; " +
        "the setting SwissEphemeris:DataPath names another folder.";
}
