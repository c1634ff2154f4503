using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime.Text;

namespace AstroEngine.Functions.Numerology;

/// <summary>Writes a Lo Shu grid as JSON.</summary>
internal static class LoShuJson
{
    private const int Side = 3;
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    /// <summary>Counts what was asked for and writes it as UTF-8.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="solarYear">The beginning of the solar year; null when the year begins on 1 January.</param>
    public static void Write(IBufferWriter<byte> output, LoShuRequest request, SolarYear? solarYear)
    {
        var grid = LoShuGrid.Of(request.BirthDate);
        var json = new JsonText(output);
        NumerologyJson.Start(ref json, request.Scheme);
        json.String("birth_date"u8, NumerologyJson.Text(request.BirthDate));
        json.String("gender"u8, Names.Of(request.Gender));
        json.Integer("driver"u8, grid.Driver);
        json.Integer("conductor"u8, grid.Conductor);
        WriteKua(ref json, request, solarYear);
        WriteGrid(ref json, grid);
        NumerologyJson.WriteNumbers(ref json, "present_numbers"u8, grid.Present);
        NumerologyJson.WriteNumbers(ref json, "missing_numbers"u8, grid.Missing);
        WriteArrows(ref json, grid);
        ProvenanceJson.Start(ref json, solarYear?.Ephemeris);
        json.String("grid"u8, "digits_of_the_birth_date");
        json.String("kua_year_start"u8, Names.Of(request.YearStart));
        ProvenanceJson.End(ref json);
        json.EndObject();
        json.Flush();
    }

    private static void WriteKua(ref JsonText json, LoShuRequest request, SolarYear? solarYear)
    {
        var year = solarYear is null ? request.BirthDate.Year : Lichun.YearOf(request.BirthDate, solarYear.Lichun);
        WriteKua(ref json, Kua.Of(year, request.Gender));
        json.String("year_start"u8, Names.Of(request.YearStart));
        if (solarYear is not null)
        {
            json.String("lichun"u8, Moment.Format(Lichun.InChina(solarYear.Lichun)));
        }
        else if (Lichun.MayPrecede(request.BirthDate))
        {
            // By the classical year it may be this one: both are told rather than one guessed.
            json.StartObject("kua_before_lichun"u8);
            WriteKua(ref json, Kua.Of(year - 1, request.Gender));
            json.EndObject();
        }
    }

    private static void WriteKua(ref JsonText json, Kua kua)
    {
        json.Integer("kua"u8, kua.Number);
        json.Integer("kua_trigram"u8, kua.TrigramNumber);
        json.String("trigram"u8, Names.Of(kua.Trigram));
        json.String("kua_group"u8, kua.IsEast ? "east" : "west");
        json.Integer("kua_year"u8, kua.Year);
    }

    private static void WriteGrid(ref JsonText json, LoShuGrid grid)
    {
        json.StartArray("grid"u8);
        for (var row = 0; row < Side; row++)
        {
            json.StartArray();
            for (var column = 0; column < Side; column++)
            {
                var number = LoShuGrid.NumberAt(row, column);
                json.StartObject();
                json.Integer("number"u8, number);
                json.Integer("count"u8, grid.CountOf(number));
                json.EndObject();
            }

            json.EndArray();
        }

        json.EndArray();
    }

    private static void WriteArrows(ref JsonText json, LoShuGrid grid)
    {
        json.StartArray("arrows"u8);
        foreach (var arrow in Enum.GetValues<LoShuArrow>())
        {
            json.StartObject();
            json.String("arrow"u8, Names.Of(arrow));
            NumerologyJson.WriteNumbers(ref json, "numbers"u8, LoShuGrid.NumbersOf(arrow));
            json.Integer("present"u8, grid.PresentIn(arrow));
            json.String("state"u8, Names.Of(grid.StateOf(arrow)));
            json.EndObject();
        }

        json.EndArray();
    }
}
