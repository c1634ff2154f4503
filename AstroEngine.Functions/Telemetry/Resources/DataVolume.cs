using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>
/// The volume that the service writes to: that of <c>DATA</c>. It may be a network share that hangs, so it is read beside the caller, who waits
/// for a while and no longer.
/// </summary>
internal sealed class DataVolume
{
    private readonly TimeProvider _clock;
    private readonly Func<DiskSpace> _read;
    private Task<DiskSpace>? _underWay;

    /// <summary>Reads the volume of <c>DATA</c>.</summary>
    public DataVolume(IConfiguration configuration, TimeProvider clock)
        : this(() => ReadFolder(DataFolder.Of(configuration)), clock)
    {
    }

    /// <summary>Reads by a function of the caller's.</summary>
    internal DataVolume(Func<DiskSpace> read, TimeProvider clock)
    {
        _read = read;
        _clock = clock;
    }

    /// <summary>Reads how much room there is. Not for concurrent callers.</summary>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TimeoutException">The volume does not answer; it is not asked again before it has.</exception>
    /// <exception cref="IOException">The volume cannot be read.</exception>
    public async Task<DiskSpace> ReadAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        _underWay ??= Task.Run(_read, CancellationToken.None);
        var reading = _underWay;
        try
        {
            return await reading.WaitAsync(patience, _clock, cancellationToken);
        }
        finally
        {
            if (reading.IsCompleted)
            {
                _underWay = null;
            }
        }
    }

    private static DiskSpace ReadFolder(string folder)
    {
        // A folder that is not made yet will lie on the volume of the nearest one that is there.
        var existing = Path.GetFullPath(folder);
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
        {
            existing = parent;
        }

        var drive = new DriveInfo(existing);
        return new DiskSpace(drive.AvailableFreeSpace, drive.TotalSize);
    }
}
