using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Refuses positions seen from the Sun for calculations that need a Sun to be seen.</summary>
internal static class EarthCenter
{
    private const string Name = "center";

    /// <summary>Notes a mistake when positions are asked for as seen from the Sun.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="what">What needs the Sun, for the message: "an ashtakavarga".</param>
    public static void Require(FieldReader fields, string what)
    {
        if (fields.Is(Name, Names.Of(PositionCenter.Heliocentric)))
        {
            fields.Fail(Name, $"must be {Names.Of(PositionCenter.Geocentric)} or {Names.Of(PositionCenter.Topocentric)} for {what}, was {fields.Came(Name)}");
        }
    }
}
