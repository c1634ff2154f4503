using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Writes eclipses as JSON.</summary>
internal static class EclipsesJson
{
    private const int PlaceDigits = 4;

    /// <summary>Writes the answer as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, EclipsesRequest request, EclipsesFound found)
    {
        var json = new JsonText(output);
        Write(ref json, request, found);
        json.Flush();
    }

    private static void Write(ref JsonText json, EclipsesRequest request, EclipsesFound found)
    {
        var clock = new SkyClock(request.Clock);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Eclipses);
        clock.Time(ref json, "from"u8, request.From);
        if (request.To is { } to)
        {
            clock.Time(ref json, "to"u8, to);
        }
        else
        {
            json.String("direction"u8, Names.Of(request.Direction));
        }

        if (request.Query.Place is { } place)
        {
            ChartJson.WritePlace(ref json, place);
        }

        json.StartArray("eclipses"u8);
        foreach (var eclipse in found.Eclipses)
        {
            WriteEclipse(ref json, clock, eclipse, request.Query.Place is not null);
        }

        json.EndArray();
        WriteProvenance(ref json, found.EphemerisSource);
        json.EndObject();
    }

    private static void WriteEclipse(ref JsonText json, SkyClock clock, FoundEclipse found, bool hasPlace)
    {
        var eclipse = found.Eclipse;
        json.StartObject();
        json.String("kind"u8, Names.Of(eclipse.Kind));
        json.String("type"u8, Names.Of(eclipse.Type));
        clock.Time(ref json, "maximum"u8, eclipse.Maximum);
        json.Number("julian_day"u8, eclipse.Maximum.Value);
        SkyJson.Ratio(ref json, "gamma"u8, eclipse.Gamma);
        switch (eclipse)
        {
            case SolarEclipse solar:
                SolarEclipseJson.WriteSizes(ref json, solar);
                WriteSaros(ref json, eclipse);
                SolarEclipseJson.WriteCourse(ref json, clock, solar);
                break;
            case LunarEclipse lunar:
                LunarEclipseJson.WriteSizes(ref json, lunar);
                WriteSaros(ref json, eclipse);
                LunarEclipseJson.WriteCourse(ref json, clock, lunar);
                break;
        }

        if (hasPlace)
        {
            json.Boolean("visible"u8, found.IsVisible);
            WriteLocal(ref json, clock, found);
        }

        json.EndObject();
    }

    private static void WriteLocal(ref JsonText json, SkyClock clock, FoundEclipse found)
    {
        if (found.LocalSolar is { } solar)
        {
            SolarEclipseJson.WriteLocal(ref json, clock, solar);
        }
        else if (found.LocalLunar is { } lunar)
        {
            LunarEclipseJson.WriteLocal(ref json, clock, lunar);
        }
        else
        {
            json.Null("contacts"u8);
            json.Null("local"u8);
        }
    }

    private static void WriteSaros(ref JsonText json, Eclipse eclipse)
    {
        if (eclipse.Saros is { } saros)
        {
            json.Integer("saros"u8, saros.Series);
            json.Integer("saros_member"u8, saros.Member);
        }
        else
        {
            json.Null("saros"u8);
            json.Null("saros_member"u8);
        }

        json.Integer("lunation"u8, eclipse.Lunation);
    }

    /// <summary>Writes the place of the maximum.</summary>
    internal static void WriteWhere(ref JsonText json, Eclipse eclipse)
    {
        json.Number("latitude"u8, Math.Round(eclipse.Place.Latitude, PlaceDigits) + 0.0);
        json.Number("longitude"u8, Math.Round(eclipse.Place.Longitude, PlaceDigits) + 0.0);
    }

    /// <summary>Writes how the body stands at a contact; null is null.</summary>
    internal static void WriteSight(ref JsonText json, SkyClock clock, ReadOnlySpan<byte> name, EclipseSight? sight)
    {
        if (sight is not { } known)
        {
            json.Null(name);
            return;
        }

        json.StartObject(name);
        clock.Time(ref json, "at"u8, known.At);
        SkyJson.Angle(ref json, "altitude"u8, known.Altitude);
        SkyJson.Angle(ref json, "apparent_altitude"u8, known.ApparentAltitude);
        SkyJson.Azimuth(ref json, "azimuth"u8, known.Azimuth);
        json.Boolean("visible"u8, known.IsVisible);
        json.EndObject();
    }

    /// <summary>Writes a phase; null is null.</summary>
    internal static void WritePhase(ref JsonText json, SkyClock clock, ReadOnlySpan<byte> name, EclipsePhase? phase)
    {
        if (phase is not { } known)
        {
            json.Null(name);
            return;
        }

        json.StartObject(name);
        clock.Time(ref json, "begins"u8, known.Begins);
        clock.Time(ref json, "ends"u8, known.Ends);
        SkyJson.Seconds(ref json, "duration"u8, known.Seconds);
        json.EndObject();
    }

    private static void WriteProvenance(ref JsonText json, string ephemeris)
    {
        ProvenanceJson.Start(ref json, ephemeris);
        json.String("positions"u8, "apparent");
        json.String("moon_radius"u8, "1738.15 km, 1736.69 km for second and third contact");
        json.String("sun_radius"u8, "696000 km");
        json.String("earth"u8, "6378.14 km, flattening 1/298.25642");
        json.String("earth_shadow"u8, "1/50 enlarged, umbra x 0.99405, penumbra x 0.98813 (Swiss Ephemeris)");
        json.String("magnitude"u8, "of the disc's diameter; total and annular: ratio of the diameters");
        json.String("azimuth"u8, "from north by east");
        json.String("visible"u8, "centre of the disc above the horizon with refraction");
        ProvenanceJson.End(ref json);
    }
}
