using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Keeps the status of each timer in a file of its own, so that a run that was missed while the host was down is found out.</summary>
internal sealed class TimerStatusStore(string folder, ILogger<TimerStatusStore> logger)
{
    private const string Extension = ".json";

    /// <summary>Reads the status of a function.</summary>
    /// <returns>Null when none was recorded, or what was recorded cannot be read.</returns>
    public TimerStatus? Read(string function)
    {
        var path = PathOf(function);
        try
        {
            return JsonSerializer.Deserialize<TimerStatus>(File.ReadAllBytes(path)) is { } status && status.Next != default
                ? status
                : throw new JsonException("it holds no next time");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("The status of timer '{Function}' in {Path} cannot be read and begins anew: {Reason}", function, path, error.Message);
            return null;
        }
    }

    /// <summary>Records the status of a function: the file is either the old one or the new one, never a part.</summary>
    public void Write(string function, TimerStatus status)
    {
        var path = PathOf(function);
        var draft = path + ".new";
        try
        {
            Directory.CreateDirectory(folder);
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                JsonSerializer.Serialize(file, status);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The schedule goes on: all that is lost is that a missed run may not be made good, or one is made good twice.
            logger.LogError("The status of timer '{Function}' cannot be written to {Path}: {Reason}", function, path, error.Message);
        }
    }

    private string PathOf(string function) => Path.Combine(folder, function + Extension);
}
