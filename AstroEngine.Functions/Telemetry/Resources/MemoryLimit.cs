using System.Globalization;

namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>
/// The memory that the process may hold. In a container the runtime tells the limit of its own heap, by default 75 % of the container's, and
/// what is resident is held against the whole: so the control group is asked first, and the runtime where there is none.
/// </summary>
internal static class MemoryLimit
{
    private static readonly string[] ControlGroupFiles = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"];

    /// <summary>Bytes: the limit of the control group, else what the runtime takes for the memory of the machine.</summary>
    public static long Read() => Read(ControlGroupFiles, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <summary>The first limit that one of some files names, else what the runtime tells.</summary>
    /// <param name="files">The files; those that are missing, or say <c>max</c>, name none.</param>
    /// <param name="available">What the runtime tells.</param>
    public static long Read(IEnumerable<string> files, long available)
    {
        foreach (var file in files)
        {
            // The first version of control groups says 2^63 less a page where there is no limit.
            if (Text(file) is { } text && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes is > 0 and < 1L << 60)
            {
                return bytes;
            }
        }

        return available;
    }

    private static string? Text(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
