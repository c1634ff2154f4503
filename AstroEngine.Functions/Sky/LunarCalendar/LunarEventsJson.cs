using AstroEngine.Core;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.LunarCalendar;

/// <summary>Writes what happens in the days of a lunar calendar.</summary>
internal static class LunarEventsJson
{
    private const int KilometreDigits = 1;

    /// <summary>Writes phases, voids of course, lunar days, apsides and nodes as fields.</summary>
    public static void Write(ref JsonText json, SkyClock clock, MoonCalendar calendar)
    {
        WritePhases(ref json, clock, calendar.Phases);
        WriteVoids(ref json, clock, calendar.Voids);
        if (calendar.LunarDays is { } days)
        {
            WriteLunarDays(ref json, clock, days);
        }

        WriteApsides(ref json, clock, calendar.Apsides);
        WriteNodes(ref json, clock, calendar.Nodes);
    }

    private static void WritePhases(ref JsonText json, SkyClock clock, IReadOnlyList<PhaseInstant> phases)
    {
        json.StartArray("phases"u8);
        foreach (var phase in phases)
        {
            json.StartObject();
            json.String("phase"u8, Names.Of(phase.Phase));
            clock.Time(ref json, "at"u8, phase.At);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteVoids(ref JsonText json, SkyClock clock, IReadOnlyList<VoidOfCourse> voids)
    {
        json.StartArray("void_of_course"u8);
        foreach (var empty in voids)
        {
            json.StartObject();
            clock.Time(ref json, "start"u8, empty.Starts);
            clock.Time(ref json, "end"u8, empty.Ends);
            json.StartObject("last_aspect"u8);
            json.String("to"u8, Names.Of(empty.LastAspect.To));
            json.String("aspect"u8, Names.Of(empty.LastAspect.Aspect));
            clock.Time(ref json, "at"u8, empty.LastAspect.At);
            json.EndObject();
            json.String("enters"u8, Names.Of(empty.Enters));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteLunarDays(ref JsonText json, SkyClock clock, IReadOnlyList<LunarDay> days)
    {
        json.StartArray("lunar_days"u8);
        foreach (var day in days)
        {
            json.StartObject();
            json.Integer("number"u8, day.Number);
            clock.Time(ref json, "start"u8, day.Starts);
            clock.Time(ref json, "end"u8, day.Ends);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteApsides(ref JsonText json, SkyClock clock, IReadOnlyList<LunarApsis> apsides)
    {
        json.StartArray("apsides"u8);
        foreach (var apsis in apsides)
        {
            json.StartObject();
            json.String("apsis"u8, apsis.IsPerigee ? "perigee" : "apogee");
            clock.Time(ref json, "at"u8, apsis.At);
            json.Number("distance_km"u8, Math.Round(apsis.Kilometres, KilometreDigits));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteNodes(ref JsonText json, SkyClock clock, IReadOnlyList<LunarNodeCrossing> nodes)
    {
        json.StartArray("nodes"u8);
        foreach (var node in nodes)
        {
            json.StartObject();
            json.String("node"u8, node.IsAscending ? "ascending" : "descending");
            clock.Time(ref json, "at"u8, node.At);
            json.Direction("longitude"u8, node.Longitude);
            json.String("sign"u8, Names.Of(SignPosition.Of(node.Longitude).Sign));
            json.EndObject();
        }

        json.EndArray();
    }
}
