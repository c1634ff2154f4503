using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Dignities;

/// <summary>Writes dignities as JSON.</summary>
internal static class DignityJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, DignityChart chart)
    {
        var json = new JsonText(output);
        WesternJson.Start(ref json, CalculationKinds.Dignities, chart.Natal);
        WesternJson.WriteSect(ref json, chart.Sect, chart.SunAltitude);
        json.StartArray("points"u8);
        for (var i = 0; i < chart.Planets.Count; i++)
        {
            var placement = chart.Natal.Placements[i];
            json.StartObject();
            json.String("point"u8, Names.Of(placement.Point));
            WesternJson.WriteLongitude(ref json, placement.Position.Longitude);
            json.Integer("house"u8, placement.House);
            json.Boolean("retrograde"u8, placement.IsRetrograde);
            WritePlanet(ref json, chart.Planets[i]);
            json.EndObject();
        }

        json.EndArray();
        WesternJson.StartEnd(ref json, chart.Natal);
        json.String("sect"u8, "true_altitude_of_the_sun");
        json.String("triplicities"u8, "dorotheus");
        json.String("terms"u8, "egyptian");
        json.String("faces"u8, "chaldean");
        json.String("score"u8, "lilly");
        WesternJson.End(ref json);
    }

    private static void WritePlanet(ref JsonText json, PlanetDignities planet)
    {
        json.StartArray("dignities"u8);
        foreach (var dignity in planet.Held)
        {
            json.Item(Names.Of(dignity));
        }

        json.EndArray();
        json.Integer("score"u8, planet.Score);
        json.Boolean("peregrine"u8, planet.IsPeregrine);
        json.StartObject("rulers"u8);
        json.String("domicile"u8, Names.Of(planet.Domicile));
        json.String("exaltation"u8, planet.Exaltation is { } exalted ? Names.Of(exalted) : null);
        json.StartObject("triplicity"u8);
        json.String("day"u8, Names.Of(planet.Triplicity.Day));
        json.String("night"u8, Names.Of(planet.Triplicity.Night));
        json.String("participating"u8, Names.Of(planet.Triplicity.Participating));
        json.EndObject();
        json.StartObject("term"u8);
        json.String("ruler"u8, Names.Of(planet.Term.Ruler));
        json.Angle("from"u8, planet.Term.From);
        json.Angle("to"u8, planet.Term.To);
        json.EndObject();
        json.String("face"u8, Names.Of(planet.Face));
        json.EndObject();
    }
}
