namespace AstroEngine.Functions.Precompute.Places;

/// <summary>The places that the sky is computed for when the settings name none.</summary>
internal static class DefaultPlaces
{
    /// <summary>Major cities, all over the world.</summary>
    public static IReadOnlyList<PrecomputePlace> All { get; } =
    [
        Of("Delhi", 28.6139, 77.2090, "Asia/Kolkata"),
        Of("Mumbai", 19.0760, 72.8777, "Asia/Kolkata"),
        Of("London", 51.5074, -0.1278, "Europe/London"),
        Of("Paris", 48.8566, 2.3522, "Europe/Paris"),
        Of("Moscow", 55.7558, 37.6173, "Europe/Moscow"),
        Of("New York", 40.7128, -74.0060, "America/New_York"),
        Of("Los Angeles", 34.0522, -118.2437, "America/Los_Angeles"),
        Of("Sao Paulo", -23.5505, -46.6333, "America/Sao_Paulo"),
        Of("Tokyo", 35.6762, 139.6503, "Asia/Tokyo"),
        Of("Singapore", 1.3521, 103.8198, "Asia/Singapore"),
        Of("Dubai", 25.2048, 55.2708, "Asia/Dubai"),
        Of("Sydney", -33.8688, 151.2093, "Australia/Sydney"),
    ];

    private static PrecomputePlace Of(string name, double latitude, double longitude, string timezone) =>
        new() { Name = name, Latitude = latitude, Longitude = longitude, Timezone = timezone };
}
