namespace AstroEngine.Functions.Precompute.DailyEphemeris;

/// <summary>A place of the daily ephemeris: an item of the setting <c>Precompute:Places</c>.</summary>
public sealed record PrecomputePlace
{
    /// <summary>Its name, for messages.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Degrees north.</summary>
    public double Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; init; }

    /// <summary>Its IANA time zone, whose midnight begins the day.</summary>
    public string Timezone { get; init; } = "UTC";
}
