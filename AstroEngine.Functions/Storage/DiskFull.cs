namespace AstroEngine.Functions.Storage;

/// <summary>Tells a full disk from other trouble with files.</summary>
internal static class DiskFull
{
    private const int NoSpace = 28;
    private const int QuotaReached = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether an exception says that there is no room.</summary>
    public static bool Is(IOException exception) => exception.HResult is NoSpace or QuotaReached or WindowsDiskFull;
}
