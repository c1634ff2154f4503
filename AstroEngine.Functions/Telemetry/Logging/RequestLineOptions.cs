using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>What the lines of requests are written by.</summary>
/// <param name="SlowAfter">How long a request may take before it is logged as slow.</param>
internal sealed record RequestLineOptions(TimeSpan SlowAfter)
{
    /// <summary>The setting of <see cref="SlowAfter"/>, in seconds.</summary>
    public const string SlowSetting = "LOG_SLOW_SECONDS";

    private const double DefaultSeconds = 2;
    private const double MostSeconds = 3600;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">It is no number, or out of bounds.</exception>
    public static RequestLineOptions Read(IConfiguration configuration)
    {
        var text = configuration[SlowSetting];
        if (string.IsNullOrEmpty(text))
        {
            return new(TimeSpan.FromSeconds(DefaultSeconds));
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= MostSeconds
            ? new(TimeSpan.FromSeconds(seconds))
            : throw new InvalidOperationException($"{SlowSetting} must be a number of seconds from 0 to {MostSeconds}, was \"{text}\".");
    }
}
