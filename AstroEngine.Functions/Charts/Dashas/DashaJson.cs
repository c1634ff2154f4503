using System.Buffers;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>Writes the periods of a dasha as JSON.</summary>
internal static class DashaJson
{
    /// <summary>Writes an answer as UTF-8.</summary>
    /// <exception cref="ProblemException">No period runs at the instant asked for, or there are too many.</exception>
    public static void Write(IBufferWriter<byte> output, DashaRequest request, DashaTimeline timeline, string source)
    {
        var json = new JsonText(output);
        var first = timeline.First;
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Dasha);
        json.String("zodiac"u8, request.Chart.Zodiac.Name);
        json.String("system"u8, request.System.Name);
        WriteChoices(ref json, request);
        json.Integer("levels"u8, request.Levels);
        json.Number("year_length"u8, request.YearLength);
        WriteSpan(ref json, request);
        json.StartObject("balance"u8);
        json.String("lord"u8, first.Lord.Name);
        if (request.System.Titles is { } titles)
        {
            json.String(titles.Kind, titles.NameOf(first.Lord));
        }

        json.Rounded("years"u8, timeline.BalanceYears);
        json.EndObject();
        json.StartArray("periods"u8);
        WritePeriods(ref json, request, timeline, first);
        json.EndArray();
        WriteProvenance(ref json, request, source);
        json.EndObject();
        json.Flush();
    }

    private static void WriteChoices(ref JsonText json, DashaRequest request)
    {
        if (request.System.HasStart)
        {
            json.String("start_from"u8, request.Choices.Start.Name);
        }

        foreach (var option in request.System.Options)
        {
            json.String(option.Name, request.Choices.NameOf(option));
        }
    }

    private static void WriteSpan(ref JsonText json, DashaRequest request)
    {
        var offset = request.Chart.Moment.Offset;
        WriteTime(ref json, "at"u8, request.At, offset);
        WriteTime(ref json, "from"u8, request.From, offset);
        WriteTime(ref json, "to"u8, request.To, offset);
    }

    private static void WriteTime(ref JsonText json, ReadOnlySpan<byte> name, Instant? instant, Offset offset)
    {
        if (instant is { } given)
        {
            json.Time(name, given, offset);
        }
    }

    private static void WritePeriods(ref JsonText json, DashaRequest request, DashaTimeline timeline, in DashaPeriod first)
    {
        var writer = new DashaPeriodWriter(json, request);
        if (request.At is { } at)
        {
            timeline.VisitAt(at, request.Levels, ref writer);
            RequirePeriod(writer.Count, at, first, request);
        }
        else if (request is { From: { } from, To: { } to })
        {
            timeline.Visit(from, to, request.Levels, ref writer);
        }
        else
        {
            timeline.VisitFirstCycle(request.Levels, ref writer);
        }

        json = writer.Json;
    }

    private static void RequirePeriod(int found, Instant at, in DashaPeriod first, DashaRequest request)
    {
        if (found == 0)
        {
            throw new ProblemException(Problems.NoPeriod(at < first.Start
                ? $"at is before the first period, which began at {Iso.Utc(first.Start)}."
                : $"at is after the last period that {request.System.Name} has in this chart."));
        }
    }

    private static void WriteProvenance(ref JsonText json, DashaRequest request, string source)
    {
        ProvenanceJson.Start(ref json, source);
        ProvenanceJson.Conventions(ref json, request.Chart);
        json.String("first_period"u8, "true_start_before_birth");
        json.String("years"u8, "days_from_birth");
        json.String("periods"u8, "start_inclusive_end_exclusive");
        json.String("times"u8, "offset_at_birth");
        ProvenanceJson.End(ref json);
    }
}
