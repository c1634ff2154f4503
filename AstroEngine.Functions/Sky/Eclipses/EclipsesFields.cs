using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Reads the fields of eclipses.</summary>
internal static class EclipsesFields
{
    /// <summary>The longest time that is searched.</summary>
    public const int MostDays = 36_525;

    private const string From = "from";
    private const string To = "to";
    private const string Count = "count";
    private const string Direction = "direction";
    private const int MostCount = 100;

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public static EclipsesRequest Read(FieldReader fields, TimeProvider now)
    {
        var query = ReadQuery(fields);
        var clock = SkyClockField.Read(fields, query.Place?.Longitude);
        var from = DayOrInstantField.Read(fields, From, clock, isEnd: false);
        var to = DayOrInstantField.Read(fields, To, clock, isEnd: true);
        var direction = fields.OneOf(Direction, SearchDirection.Next);
        var count = WholeNumberField.Read(fields, Count, 1, MostCount) ?? 1;
        var isNearest = !fields.Has(To);
        if (!isNearest)
        {
            RequireRange(fields, from, to);
        }

        var isOfNow = isNearest && !fields.Has(From);
        fields.Finish();
        return new(query, clock, from ?? fields.Now(now), to, direction, count, isOfNow);
    }

    private static EclipseQuery ReadQuery(FieldReader fields)
    {
        var kind = fields.OneOf("kind", EclipseKindName.All);
        var types = fields.ListOf<EclipseType>("type");
        var place = PlaceFields.Read(fields);
        var visibility = fields.OneOf("visibility", EclipseVisibility.All);
        if (visibility == EclipseVisibility.Visible && !fields.Has("latitude"))
        {
            fields.Fail("visibility", "can only be visible together with latitude and longitude");
        }

        if (types?.All(type => !Exists(kind, type)) == true)
        {
            fields.Fail("type", $"must name a type that {AstroEngine.Core.Names.Of(kind)} eclipses have, was {fields.Came("type")}");
        }

        return new(
            kind switch
            {
                EclipseKindName.Solar => EclipseKind.Solar,
                EclipseKindName.Lunar => EclipseKind.Lunar,
                _ => null,
            },
            types,
            place,
            visibility == EclipseVisibility.Visible);
    }

    private static bool Exists(EclipseKindName kind, EclipseType type) => kind switch
    {
        EclipseKindName.Solar => type != EclipseType.Penumbral,
        EclipseKindName.Lunar => type is not (EclipseType.Annular or EclipseType.Hybrid),
        _ => true,
    };

    private static void RequireRange(FieldReader fields, Instant? from, Instant? to)
    {
        fields.Require(From, "the beginning of the time whose end is given by to");
        foreach (var name in (ReadOnlySpan<string>)[Count, Direction])
        {
            if (fields.Has(name))
            {
                fields.Fail(name, $"cannot be given together with {To}: either a time from {From} to {To}, or the nearest eclipses by {Count} and {Direction}");
            }
        }

        if (from is { } start && to is { } end && (end <= start || end - start > Duration.FromDays(MostDays)))
        {
            fields.Fail(To, $"must be after {From}, by {MostDays} days at most, was {fields.Came(To)}");
        }
    }
}
