using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.Returns;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Returns;

/// <summary>Reads the fields of a return beside those that all charts share.</summary>
internal static class ReturnFields
{
    /// <summary>The field of the point, which the path gives.</summary>
    public const string PointField = "point";

    private const string Correction = "precession_corrected";

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with a field.</exception>
    public static ReturnRequest Read(FieldReader fields, Instant now)
    {
        fields.Require(PointField, $"one of {string.Join(", ", Names.All<ChartPoint>())}");
        var point = fields.OneOf(PointField, ChartPoint.Sun);
        var from = InstantField.Read(fields, "from");
        var count = fields.WholeNumber("count", 1, ReturnLimits.Most) ?? 1;
        var place = PlaceFields.Read(fields, "at_latitude", "at_longitude", "at_altitude");
        var isCorrected = fields.Flag(Correction);
        var birth = ChartFields.Read(fields, now);
        Check(fields, birth, point, isCorrected);
        CheckCount(fields, birth, point, count);
        fields.Finish();
        return new ReturnRequest
        {
            Birth = birth!,
            Point = point,
            From = from ?? now,
            IsFromNow = from is null,
            Count = count,
            Place = place,
            IsPrecessionCorrected = isCorrected,
        };
    }

    private static void Check(FieldReader fields, NatalRequest? birth, ChartPoint point, bool isCorrected)
    {
        if (birth?.Center == PositionCenter.Heliocentric && !ChartPoints.IsHeliocentric(point))
        {
            fields.Fail(PointField, $"cannot be {Names.Of(point)} when center is heliocentric");
        }

        if (isCorrected && birth?.Zodiac.IsSidereal == true)
        {
            fields.Fail(Correction, "is for the tropical zodiac: places in a sidereal one do not precess");
        }
    }

    private static void CheckCount(FieldReader fields, NatalRequest? birth, ChartPoint point, int count)
    {
        if (birth is not null && ReturnLimits.Of(point, birth) is var most && count > most)
        {
            fields.Fail("count", $"must be between 1 and {most} for {Names.Of(point)} in such a chart, was {count}");
        }
    }
}
