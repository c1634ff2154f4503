using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads <c>latitude</c>, <c>longitude</c> and <c>altitude</c>.</summary>
internal static class PlaceFields
{
    private const string Latitude = "latitude";
    private const string Longitude = "longitude";
    private const string Altitude = "altitude";
    private const int CoordinateDigits = 6;
    private const int AltitudeDigits = 3;

    /// <summary>Reads a place that must be there. Mistakes are noted with the reader.</summary>
    /// <returns>The place, or null when something is wrong with it.</returns>
    public static GeoPlace? ReadRequired(FieldReader fields) => ReadRequired(fields, Latitude, Longitude, Altitude);

    /// <summary>Reads a place that may be there: then latitude and longitude both are. Mistakes are noted with the reader.</summary>
    /// <returns>The place, or null when there is none or something is wrong with it.</returns>
    public static GeoPlace? Read(FieldReader fields) => Read(fields, Latitude, Longitude, Altitude);

    /// <summary>The same of a place whose fields have names of their own.</summary>
    /// <param name="fields">The reader.</param>
    /// <param name="latitudeField">The field of the latitude.</param>
    /// <param name="longitudeField">That of the longitude.</param>
    /// <param name="altitudeField">That of the altitude.</param>
    public static GeoPlace? Read(FieldReader fields, string latitudeField, string longitudeField, string altitudeField)
    {
        // All three are asked for, so that none is an unknown field.
        var isGiven = fields.Has(latitudeField) | fields.Has(longitudeField) | fields.Has(altitudeField);
        return isGiven ? ReadRequired(fields, latitudeField, longitudeField, altitudeField) : null;
    }

    private static GeoPlace? ReadRequired(FieldReader fields, string latitudeField, string longitudeField, string altitudeField)
    {
        var latitude = fields.RequiredNumber(latitudeField, -90, 90);
        var longitude = fields.RequiredNumber(longitudeField, -180, 180);
        var altitude = fields.Number(altitudeField, -500, 50_000) ?? 0;
        if (latitude is null || longitude is null)
        {
            return null;
        }

        return new GeoPlace(
            Rounded(latitude.Value, CoordinateDigits), Rounded(longitude.Value, CoordinateDigits), Rounded(altitude, AltitudeDigits));
    }

    // Adding zero turns -0 into 0, so that both are one place.
    private static double Rounded(double value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero) + 0.0;
}
