using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.EphemerisTables;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Reads the fields of an ephemeris table.</summary>
internal static class EphemerisFields
{
    // A century of hours of the usual points.
    private const int MostRows = 1_000_000;
    private const int MostPositions = 15_000_000;

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with a field, or the table would be too long.</exception>
    public static EphemerisQuery Read(FieldReader fields)
    {
        var from = ReadBound(fields, "from");
        var to = ReadBound(fields, "to");
        var step = StepField.Read(fields);
        var node = fields.OneOf("node", LunarNode.Mean);
        var points = fields.ListOf<ChartPoint>("points");
        var columns = fields.ListOf<TableColumn>("columns");
        var format = fields.OneOf("format", EphemerisFormat.Json);
        var frame = ReadFrame(fields, points);
        if (from > to)
        {
            fields.Fail("to", $"must not be earlier than from, was {fields.Came("to")}");
        }

        fields.Finish();
        points ??= [.. ChartPoints.Default.Where(p => frame.Center != PositionCenter.Heliocentric || ChartPoints.IsHeliocentric(p))];
        var rows = Rows(to!.Value - from!.Value, step, points.Count);
        return new(new(from.Value, step, rows, points, node, frame), columns ?? Enum.GetValues<TableColumn>(), StepField.Text(step), format);
    }

    /// <summary>A date means its beginning by Universal Time.</summary>
    private static Instant? ReadBound(FieldReader fields, string name) =>
        fields.Require(name, "a date of the form YYYY-MM-DD, or an instant of the form YYYY-MM-DDTHH:MM[:SS[.fff]] with Z or an offset such as +05:30")
            ? DayOrInstantField.Read(fields, name, clock: null, isEnd: false)
            : null;

    private static int Rows(Duration length, Duration step, int points)
    {
        var rows = Math.Floor(length / step) + 1;
        if (rows > MostRows || rows * points > MostPositions)
        {
            throw new ProblemException(Problems.AnswerTooLarge(
                "to", $"is too far from from: there would be {rows:0} rows of {points} points, at most {MostRows} rows and {MostPositions} positions are answered; a longer step or fewer points help"));
        }

        return (int)rows;
    }

    private static SkyFrame ReadFrame(FieldReader fields, IReadOnlyList<ChartPoint>? points)
    {
        var zodiac = ReadZodiac(fields);
        var center = fields.OneOf("center", PositionCenter.Geocentric);
        var kind = fields.OneOf("positions", PositionKind.Apparent);
        if (center == PositionCenter.Heliocentric && points?.Where(p => !ChartPoints.IsHeliocentric(p)).ToList() is { Count: > 0 } impossible)
        {
            fields.Fail("points", $"cannot hold {string.Join(", ", impossible.Select(Names.Of))} when center is heliocentric");
        }

        return new(zodiac, center, kind, ReadPlace(fields, center));
    }

    private static ZodiacFrame ReadZodiac(FieldReader fields)
    {
        const string name = "zodiac";
        const string form = "tropical or an ayanamsa such as lahiri (GET /zodiacs lists them all)";
        if (fields.Text(name, form) is not { } text)
        {
            return ZodiacFrame.Tropical;
        }

        if (ZodiacFrame.Find(text) is { } zodiac)
        {
            return zodiac;
        }

        fields.Fail(name, $"must be {form}, was {fields.Came(name)}");
        return ZodiacFrame.Tropical;
    }

    /// <summary>The observer, whom topocentric positions alone have.</summary>
    private static GeoPlace ReadPlace(FieldReader fields, PositionCenter center)
    {
        if (center == PositionCenter.Topocentric)
        {
            return PlaceFields.ReadRequired(fields) ?? default;
        }

        foreach (var name in (ReadOnlySpan<string>)["latitude", "longitude", "altitude"])
        {
            if (fields.Has(name))
            {
                fields.Fail(name, "is not a field unless center is topocentric");
            }
        }

        return default;
    }
}
