using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.Transits.Search;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Transits.Search;

/// <summary>Reads the fields of a search for transits beside those that all charts share.</summary>
internal static class TransitSearchFields
{
    private const string Targets = "natal_points";
    private const int MostDegrees = 100;
    private const int MostYears = 100;
    private const int MostEvents = 20_000;
    private const int MostLooks = 1_000_000;
    private const double DaysPerYear = 365.25;
    private const double FullCircle = 360;

    /// <summary>Reads a request and checks what it costs.</summary>
    /// <exception cref="ProblemException">Something is wrong with a field, or the answer would be too large.</exception>
    public static TransitSearchQuery Read(FieldReader fields, Instant now)
    {
        var from = ReadRequired(fields, "from");
        var to = ReadRequired(fields, "to");
        CheckSpan(fields, from, to);
        var events = fields.ListOf<TransitEvent>("events");
        var targets = fields.ListOf<NatalTarget>(Targets);
        var degrees = fields.Numbers("degrees", 0, FullCircle, MostDegrees);
        var aspects = fields.ListOf<AspectKind>("aspects");
        var birth = ChartFields.Read(fields, now);
        CheckTargets(fields, birth, targets);
        fields.Finish();
        var request = new TransitSearchRequest
        {
            Birth = birth!,
            From = from!.Value,
            To = to!.Value,
            Events = events ?? [TransitEvent.Hits],
            NatalPoints = targets,
            Degrees = [.. (degrees ?? []).Select(degree => new Angle(degree))],
            Aspects = aspects,
        };
        CheckEffort(SearchEffort.Of(request));
        return new TransitSearchQuery(request, IsList: events is null);
    }

    private static Instant? ReadRequired(FieldReader fields, string name) =>
        fields.Require(name, "an instant of the form YYYY-MM-DDTHH:MM[:SS[.fff]] with Z or an offset such as +05:30") ? InstantField.Read(fields, name) : null;

    private static void CheckSpan(FieldReader fields, Instant? from, Instant? to)
    {
        if (from >= to)
        {
            fields.Fail("to", $"must be later than from, was {fields.Came("to")}");
        }
        else if (to - from > Duration.FromDays(MostYears * DaysPerYear))
        {
            fields.Fail("to", $"must be at most {MostYears} years later than from, was {fields.Came("to")}");
        }
    }

    private static void CheckTargets(FieldReader fields, NatalRequest? birth, IReadOnlyList<NatalTarget>? targets)
    {
        if (birth?.Center == PositionCenter.Heliocentric && targets is not null
            && targets.Where(t => t < NatalTarget.Ascendant && !ChartPoints.IsHeliocentric((ChartPoint)t)).ToList() is { Count: > 0 } impossible)
        {
            fields.Fail(Targets, $"cannot hold {string.Join(", ", impossible.Select(Names.Of))} when center is heliocentric");
        }
    }

    private static void CheckEffort(SearchEffort effort)
    {
        if (effort.Events > MostEvents)
        {
            throw new ProblemException(Problems.AnswerTooLarge(
                "to", $"is too far from from: there would be about {effort.Events:0} events, at most {MostEvents} are answered; fewer points, natal_points, degrees or aspects, or a shorter time, help"));
        }

        if (effort.Looks > MostLooks)
        {
            throw new ProblemException(Problems.AnswerTooLarge(
                "to", $"is too far from from for such positions: the search would look at the sky about {effort.Looks:0} times, at most {MostLooks} are allowed; fewer points or a shorter time help"));
        }
    }
}
