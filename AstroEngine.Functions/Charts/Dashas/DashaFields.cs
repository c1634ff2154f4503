using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>Reads the fields of a dasha beside those that all charts share.</summary>
internal static class DashaFields
{
    /// <summary>The field of the system, which the path gives.</summary>
    public const string SystemField = "system";

    /// <summary>The most levels of a whole cycle: one more would be thousands of periods.</summary>
    public const int MostLevelsOfCycle = 3;

    private const int UsualLevels = 3;
    private const int MostYearsAfterBirth = 1000;
    private const int LastBirthYear = 8900;

    private static readonly string Systems = string.Join(", ", DashaSystems.All.Select(system => system.Name));

    /// <summary>Reads a request. Mistakes are noted with the reader, which the caller finishes.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="now">When it is asked for.</param>
    /// <returns>The request, or null when something is wrong with a field.</returns>
    public static DashaRequest? Read(FieldReader fields, Instant now)
    {
        var system = ReadSystem(fields);
        var choices = system is null ? DashaChoices.Default : ReadChoices(fields, system);
        var year = YearLengthField.Read(fields);
        var at = InstantField.Read(fields, "at");
        var from = InstantField.Read(fields, "from");
        var to = InstantField.Read(fields, "to");
        var isPart = CheckSpan(fields, from, to);
        var levels = ReadLevels(fields, isPart);
        if (ChartFields.Read(fields, now) is not { } chart)
        {
            return null;
        }

        CheckChart(fields, chart, system);
        CheckReach(fields, chart, "at", at);
        CheckReach(fields, chart, "to", to);
        return system is null ? null : new DashaRequest(chart, system, choices, levels, year, at, from, to);
    }

    private static DashaSystem? ReadSystem(FieldReader fields)
    {
        if (!fields.Require(SystemField, $"one of {Systems}") || fields.Text(SystemField, $"one of {Systems}") is not { } name)
        {
            return null;
        }

        var system = DashaSystems.Find(name);
        if (system is null)
        {
            fields.Fail(SystemField, $"must be one of {Systems}, was {fields.Came(SystemField)}");
        }

        return system;
    }

    private static DashaChoices ReadChoices(FieldReader fields, DashaSystem system)
    {
        const string start = "start_from";
        var choices = DashaChoices.Default;
        if (system.HasStart && fields.Text(start, $"one of {string.Join(", ", DashaStart.AllNames)}") is { } name)
        {
            if (DashaStart.TryParse(name, out var from))
            {
                choices = choices.From(from);
            }
            else
            {
                fields.Fail(start, $"must be one of {string.Join(", ", DashaStart.AllNames)}, was {fields.Came(start)}");
            }
        }

        foreach (var option in system.Options)
        {
            choices = choices.With(option, fields.OneOf(option.Name, option.Values));
        }

        return choices;
    }

    /// <summary>Whether a part of the periods is asked for: those at an instant or in a window.</summary>
    private static bool CheckSpan(FieldReader fields, Instant? from, Instant? to)
    {
        var isWindow = fields.Has("from") || fields.Has("to");
        if (isWindow && fields.Has("at"))
        {
            fields.Fail("at", "cannot come with from and to: it asks for one instant, they for a window");
        }

        if (isWindow && !(fields.Has("from") && fields.Has("to")))
        {
            fields.Fail(fields.Has("from") ? "to" : "from", "is required: from and to come together");
        }

        if (from >= to)
        {
            fields.Fail("to", $"must be later than from, was {fields.Came("to")}");
        }

        return isWindow || fields.Has("at");
    }

    private static int ReadLevels(FieldReader fields, bool isPart)
    {
        const string name = "levels";
        if (!fields.Has(name))
        {
            return UsualLevels;
        }

        if (fields.Number(name, 1, DashaTimeline.MostLevels) is not { } number)
        {
            return UsualLevels;
        }

        if (number != Math.Floor(number))
        {
            fields.Fail(name, $"must be a whole number between 1 and {DashaTimeline.MostLevels}, was {fields.Came(name)}");
        }
        else if (number > MostLevelsOfCycle && !isPart)
        {
            fields.Fail(name, $"must be at most {MostLevelsOfCycle} without at or from and to, was {fields.Came(name)}");
        }

        return (int)number;
    }

    private static void CheckChart(FieldReader fields, NatalRequest chart, DashaSystem? system)
    {
        if (chart.Center == PositionCenter.Heliocentric)
        {
            fields.Fail("center", "must be geocentric or topocentric for a dasha, was \"heliocentric\"");
        }

        if (system is { UsesNakshatras: true } && !chart.Zodiac.IsSidereal)
        {
            fields.Fail("zodiac", $"must be an ayanamsa such as lahiri: {system.Name} is reckoned by nakshatras, which the tropical zodiac has not");
        }

        if (chart.Moment.Local.Year > LastBirthYear)
        {
            fields.Fail("birth_date", $"must be in the years 0001 to {LastBirthYear} for a dasha");
        }
    }

    private static void CheckReach(FieldReader fields, NatalRequest chart, string name, Instant? instant)
    {
        if (instant - chart.Moment.Instant > Duration.FromDays(MostYearsAfterBirth * 365.25))
        {
            fields.Fail(name, $"must be at most {MostYearsAfterBirth} years after the birth, was {fields.Came(name)}");
        }
    }
}
