using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using NodaTime;

namespace AstroEngine.Core.Charts;

/// <summary>The rules by which a chart is given warnings.</summary>
public static class ChartWarnings
{
    private const double PolarLatitude = 66.5;
    private const double DateLineLongitude = 170;
    private const double EquatorialLatitude = 1;
    private const int ReliableRecordsFrom = 1950;

    /// <summary>Every code that a warning can have.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "house_system_fallback", "heliocentric_points", "point_without_ephemeris", "polar_region", "equatorial_region",
        "date_line_proximity", "midnight_birth", "local_mean_time", "historical_date", "current_year_birth",
    ];

    /// <summary>The warnings of a birth and its houses.</summary>
    /// <param name="request">The birth.</param>
    /// <param name="houses">Its houses.</param>
    /// <param name="leftOut">Points of the default list that could not be computed.</param>
    /// <returns>The warnings, the weightiest first.</returns>
    public static IReadOnlyList<ChartWarning> For(NatalRequest request, HouseDivision houses, IReadOnlyList<ChartPoint> leftOut)
    {
        List<ChartWarning> warnings = [];
        AddChanges(warnings, request, houses, leftOut);
        AddPlace(warnings, request.Place);
        AddTime(warnings, request);
        return warnings;
    }

    private static void AddChanges(
        List<ChartWarning> warnings, NatalRequest request, HouseDivision houses, IReadOnlyList<ChartPoint> leftOut)
    {
        if (houses.IsFallback)
        {
            warnings.Add(new(
                "house_system_fallback",
                $"{houses.System.Title} houses are undefined for this moment at latitude {request.Place.Latitude:0.######}.",
                $"The cusps are {houses.Applied.Title}'s, as Swiss Ephemeris does.",
                WarningSeverity.Warning));
        }

        if (leftOut.Count > 0)
        {
            var names = string.Join(", ", leftOut.Select(Names.Of));
            warnings.Add(request.Center == PositionCenter.Heliocentric
                ? new("heliocentric_points", $"Seen from the Sun there is no {names}.", "They are left out.", WarningSeverity.Warning)
                : new("point_without_ephemeris", $"There is no ephemeris of {names} for this date.", "They are left out.", WarningSeverity.Warning));
        }
    }

    private static void AddPlace(List<ChartWarning> warnings, GeoPlace place)
    {
        if (Math.Abs(place.Latitude) > PolarLatitude)
        {
            warnings.Add(new(
                "polar_region",
                $"The birthplace lies in the polar region (latitude {place.Latitude:0.######}).",
                "Houses can be very unequal or turned round, and angles change fast.",
                WarningSeverity.Caution));
        }
        else if (Math.Abs(place.Latitude) < EquatorialLatitude)
        {
            warnings.Add(new(
                "equatorial_region",
                "The birthplace lies within a degree of the equator.",
                "The Vertex is unstable near the equator.",
                WarningSeverity.Info));
        }

        if (Math.Abs(place.Longitude) > DateLineLongitude)
        {
            warnings.Add(new(
                "date_line_proximity",
                "The birthplace lies near the international date line.",
                "Check that date and time zone are those of the same side.",
                WarningSeverity.Caution));
        }
    }

    private static void AddTime(List<ChartWarning> warnings, NatalRequest request)
    {
        var local = request.Moment.Local;
        if (local.TimeOfDay == LocalTime.Midnight)
        {
            warnings.Add(new(
                "midnight_birth",
                "The birth time is exactly midnight.",
                "Check the date; an unknown time is often recorded as midnight.",
                WarningSeverity.Info));
        }

        if (request.IsZoneMeanTime)
        {
            warnings.Add(new(
                "local_mean_time",
                "At that time the zone kept the local mean time of its reference city.",
                "The mean time of the birthplace itself may differ by minutes; timezone \"LMT\" uses it.",
                WarningSeverity.Caution));
        }

        if (local.Year < ReliableRecordsFrom)
        {
            warnings.Add(new(
                "historical_date",
                $"The birth lies before {ReliableRecordsFrom}.",
                "Records of local time and daylight saving are less sure.",
                WarningSeverity.Info));
        }

        if (request.IsCurrentYear)
        {
            warnings.Add(new(
                "current_year_birth",
                "The birth lies in the current year.",
                "Delta-T and future time zone rules are predictions.",
                WarningSeverity.Info));
        }
    }
}
