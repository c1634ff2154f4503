using AstroEngine.Functions.Hosting;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The features by name.</summary>
internal static class FeatureNames
{
    /// <summary>The names of those that are on, separated by commas.</summary>
    public static string On(FeatureOptions features)
    {
        (string Name, bool IsOn)[] all =
        [
            ("compression", features.Compression),
            ("jobs", features.Jobs),
            ("monitoring", features.Monitoring),
            ("precompute", features.Precompute),
            ("rate_limits", features.RateLimits),
            ("redis", features.Redis),
            ("telemetry", features.Telemetry),
            ("warm_up", features.WarmUp),
        ];
        return string.Join(',', all.Where(feature => feature.IsOn).Select(feature => feature.Name));
    }
}
