using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads <c>timezone_offset</c> or <c>timezone</c>: exactly one of them.</summary>
internal static class BirthClockField
{
    private const string OffsetName = "timezone_offset";
    private const string ZoneName = "timezone";
    private const string ZoneForm = "an IANA time zone such as Asia/Kolkata, or LMT for the local mean time of the birthplace";
    private const string LocalMeanTime = "LMT";
    private const double Westernmost = -12;
    private const double Easternmost = 14;

    /// <summary>Reads the clock.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="longitude">The longitude of the birthplace, if it is known; local mean time needs it.</param>
    public static BirthClock? Read(FieldReader fields, double? longitude)
    {
        var hasOffset = fields.Has(OffsetName);
        var hasZone = fields.Has(ZoneName);
        if (hasOffset == hasZone)
        {
            fields.Fail(
                ZoneName,
                hasZone
                    ? $"cannot be given together with {OffsetName}: exactly one of them is needed"
                    : $"or {OffsetName} is required: {ZoneForm}, or hours east of Greenwich such as 5.5");
            return null;
        }

        return hasOffset ? ReadOffset(fields) : ReadZone(fields, longitude);
    }

    private static BirthClock.Fixed? ReadOffset(FieldReader fields) =>
        fields.Number(OffsetName, Westernmost, Easternmost) is { } hours ? BirthClock.FromHours(hours) : null;

    private static BirthClock? ReadZone(FieldReader fields, double? longitude)
    {
        if (fields.Text(ZoneName, ZoneForm) is not { } id)
        {
            return null;
        }

        if (id == LocalMeanTime)
        {
            return longitude is { } degrees ? new BirthClock.LocalMeanTime(degrees) : null;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
        {
            return new BirthClock.Zoned(zone);
        }

        fields.Fail(ZoneName, $"must be {ZoneForm}, was {fields.Came(ZoneName)}");
        return null;
    }
}
