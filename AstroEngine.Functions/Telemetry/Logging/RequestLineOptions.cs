using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>What the lines of requests are written by.</summary>
/// <param name="SlowAfter">How long a request may take before it is logged as slow.</param>
/// <param name="PerSecond">How many unremarkable requests have a line in a second; 0 for all.</param>
internal sealed record RequestLineOptions(TimeSpan SlowAfter, int PerSecond = RequestLineOptions.DefaultPerSecond)
{
    /// <summary>What <see cref="PerSecond"/> is unless it is set.</summary>
    public const int DefaultPerSecond = 1000;

    /// <summary>The setting of <see cref="PerSecond"/>.</summary>
    public const string PerSecondSetting = "LOG_REQUESTS_PER_SECOND";

    /// <summary>The setting of <see cref="SlowAfter"/>, in seconds.</summary>
    public const string SlowSetting = "LOG_SLOW_SECONDS";

    private const double DefaultSeconds = 2;
    private const double MostSeconds = 3600;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">One is no number, or out of bounds.</exception>
    public static RequestLineOptions Read(IConfiguration configuration) => new(ReadSlow(configuration), ReadPerSecond(configuration));

    private static TimeSpan ReadSlow(IConfiguration configuration)
    {
        var text = configuration[SlowSetting];
        if (string.IsNullOrEmpty(text))
        {
            return TimeSpan.FromSeconds(DefaultSeconds);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= MostSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException($"{SlowSetting} must be a number of seconds from 0 to {MostSeconds}, was \"{text}\".");
    }

    private static int ReadPerSecond(IConfiguration configuration)
    {
        var text = configuration[PerSecondSetting];
        if (string.IsNullOrEmpty(text))
        {
            return DefaultPerSecond;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOperationException($"{PerSecondSetting} must be a whole number from 0 to {int.MaxValue}, was \"{text}\".");
    }
}
