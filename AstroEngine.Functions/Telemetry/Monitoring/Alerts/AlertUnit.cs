using System.Globalization;

namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>What a value is counted in.</summary>
/// <param name="Name">Its name in documents.</param>
/// <param name="Most">The largest value there is.</param>
/// <param name="Format">How a value is written in a message.</param>
internal sealed record AlertUnit(string Name, double Most, Func<double, string> Format)
{
    /// <summary>A share, 0 to 1.</summary>
    public static AlertUnit Ratio { get; } = new("ratio", 1, static value => Text(100 * value) + " %");

    /// <summary>A share, 0 to 100.</summary>
    public static AlertUnit Percent { get; } = new("percent", 100, static value => Text(value) + " %");

    /// <summary>A time in milliseconds.</summary>
    public static AlertUnit Milliseconds { get; } = new("milliseconds", double.MaxValue, static value => Text(value) + " ms");

    /// <summary>Memory in megabytes of 2^20 bytes.</summary>
    public static AlertUnit Megabytes { get; } = new("megabytes", double.MaxValue, static value => Text(value) + " MB");

    /// <summary>A number of jobs.</summary>
    public static AlertUnit Jobs { get; } = new("jobs", double.MaxValue, static value => Text(value) + " jobs");

    /// <summary>1 for a fault, 0 for none.</summary>
    public static AlertUnit Fault { get; } = new("fault", 1, static value => value > 0 ? "so" : "not so");

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
