using System.Globalization;
using AstroEngine.Functions.Http;
using NodaTime;
using NodaTime.Extensions;

namespace AstroEngine.Functions.Precompute.Places;

/// <summary>A place that the sky is computed for before anybody asks: an item of the setting <c>Precompute:Places</c>.</summary>
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

    /// <summary>The date there; that of UTC where the time zone is none.</summary>
    /// <param name="clock">Tells the instant.</param>
    internal LocalDate Today(TimeProvider clock) =>
        clock.GetUtcNow().ToInstant().InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(Timezone) ?? DateTimeZone.Utc).Date;

    /// <summary>The fields of a request for the place, as a query has them.</summary>
    /// <param name="others">The other fields of the request.</param>
    internal Dictionary<string, FieldValue> Fields(params ReadOnlySpan<(string Name, string Value)> others)
    {
        var fields = new Dictionary<string, FieldValue>(StringComparer.Ordinal)
        {
            ["latitude"] = new(Latitude.ToString(CultureInfo.InvariantCulture)),
            ["longitude"] = new(Longitude.ToString(CultureInfo.InvariantCulture)),
            ["timezone"] = new(Timezone),
        };
        foreach (var (name, value) in others)
        {
            fields[name] = new(value);
        }

        return fields;
    }
}
