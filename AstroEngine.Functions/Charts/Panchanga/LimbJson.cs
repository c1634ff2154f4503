using AstroEngine.Core;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes tithis, nakshatras, yogas and karanas.</summary>
internal static class LimbJson
{
    /// <summary>Writes the four limbs of an instant as fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="limbs">The limbs.</param>
    /// <param name="isTithiRepeated">Whether the tithi sees two sunrises; null when the instant is no sunrise.</param>
    public static void WriteFour(ref JsonText json, ClockJson clock, in FourLimbs limbs, bool? isTithiRepeated = null)
    {
        json.StartObject("tithi"u8);
        WriteTithi(ref json, clock, limbs.Tithi);
        if (isTithiRepeated is { } vriddhi)
        {
            json.Boolean("vriddhi"u8, vriddhi);
        }

        json.EndObject();
        json.StartObject("nakshatra"u8);
        WriteNakshatra(ref json, clock, limbs.Nakshatra, limbs.Moon);
        json.EndObject();
        json.StartObject("yoga"u8);
        WriteYoga(ref json, clock, limbs.Yoga);
        json.EndObject();
        json.StartObject("karana"u8);
        WriteKarana(ref json, clock, limbs.Karana);
        json.EndObject();
    }

    /// <summary>Writes the fields of a tithi.</summary>
    public static void WriteTithi(ref JsonText json, ClockJson clock, in LimbSpan span)
    {
        json.Integer("number"u8, span.Number);
        json.String("name"u8, Names.Of(span.AsTithi().Name));
        json.String("paksha"u8, Names.Of(span.AsTithi().Paksha));
        WriteSpan(ref json, clock, span);
    }

    /// <summary>Writes the fields of a nakshatra.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="span">The nakshatra.</param>
    /// <param name="moon">The Moon's quarter of it; null when no instant is meant.</param>
    public static void WriteNakshatra(ref JsonText json, ClockJson clock, in LimbSpan span, NakshatraPosition? moon = null)
    {
        json.Integer("number"u8, span.Number);
        json.String("name"u8, Names.Of(span.AsNakshatra()));
        if (moon is { } position)
        {
            json.Integer("pada"u8, position.Pada);
        }

        json.String("lord"u8, Names.Of(new NakshatraPosition(span.AsNakshatra(), 1).Lord));
        WriteSpan(ref json, clock, span);
    }

    /// <summary>Writes the fields of a yoga.</summary>
    public static void WriteYoga(ref JsonText json, ClockJson clock, in LimbSpan span)
    {
        json.Integer("number"u8, span.Number);
        json.String("name"u8, Names.Of(span.AsYoga()));
        WriteSpan(ref json, clock, span);
    }

    /// <summary>Writes the fields of a karana.</summary>
    public static void WriteKarana(ref JsonText json, ClockJson clock, in LimbSpan span)
    {
        json.Integer("number"u8, span.Number);
        json.String("name"u8, Names.Of(span.AsKarana().Name));
        json.Boolean("fixed"u8, span.AsKarana().IsFixed);
        WriteSpan(ref json, clock, span);
    }

    private static void WriteSpan(ref JsonText json, ClockJson clock, in LimbSpan span)
    {
        clock.Time(ref json, "starts"u8, span.Starts);
        clock.Time(ref json, "ends"u8, span.Ends);
    }
}
