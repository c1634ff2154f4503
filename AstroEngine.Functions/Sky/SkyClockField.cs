using AstroEngine.Core.Time;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky;

/// <summary>Reads the clock by which an answer shows its times: <c>timezone</c> or <c>timezone_offset</c>, or UTC when neither is given.</summary>
internal static class SkyClockField
{
    /// <summary>Reads the clock. Mistakes are noted with the reader.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="longitude">The longitude of the place, if there is one; local mean time needs it.</param>
    /// <returns>The clock; null for UTC, and when something is wrong with it.</returns>
    public static BirthClock? Read(FieldReader fields, double? longitude)
    {
        var isGiven = fields.Has("timezone") | fields.Has("timezone_offset");
        if (!isGiven)
        {
            return null;
        }

        if (longitude is null && fields.Is("timezone", "LMT"))
        {
            fields.Fail("timezone", "cannot be LMT without latitude and longitude");
            return null;
        }

        return BirthClockField.Read(fields, longitude);
    }
}
