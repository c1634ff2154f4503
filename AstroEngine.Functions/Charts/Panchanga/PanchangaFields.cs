using AstroEngine.Core.Charts;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Reads the fields of a panchanga: those of every chart.</summary>
internal static class PanchangaFields
{
    private const string Zodiac = "zodiac";

    /// <summary>Reads a request.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="clock">Tells the time.</param>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public static NatalRequest Read(FieldReader fields, TimeProvider clock)
    {
        var request = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "a panchanga");
        if (fields.Route(Zodiac) == ZodiacFrame.Tropical.Name)
        {
            fields.Fail(
                Zodiac, "must be an ayanamsa such as lahiri for a panchanga, whose nakshatras and yogas are sidereal (GET /zodiacs lists them all), was \"tropical\"");
        }

        fields.Finish();
        return request!;
    }
}
