using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>
/// The sign that rises and the places of the nine grahas in their signs: all that the rules for signs look at. Of the birth chart or of
/// any divisional chart. Immutable.
/// </summary>
public sealed class SignChart
{
    private const double SignWidth = 30.0;

    private readonly SignPosition[] _places = new SignPosition[(int)ChartPoint.Ketu + 1];
    private readonly int[] _counts = new int[12];

    /// <summary>A chart of given places.</summary>
    /// <param name="lagna">The sign that rises.</param>
    /// <param name="grahas">The places of Sun to Saturn, Rahu and Ketu, each once.</param>
    public SignChart(Sign lagna, IEnumerable<KeyValuePair<ChartPoint, SignPosition>> grahas)
    {
        Lagna = lagna;
        foreach (var (graha, place) in grahas)
        {
            _places[(int)graha] = place;
            _counts[(int)place.Sign]++;
        }
    }

    /// <summary>The sign that rises.</summary>
    public Sign Lagna { get; }

    /// <summary>The sign of a graha.</summary>
    /// <param name="graha">Sun to Saturn, Rahu or Ketu.</param>
    public Sign SignOf(ChartPoint graha) => _places[(int)graha].Sign;

    /// <summary>The degree of a graha in its sign, 0 up to but not including 30.</summary>
    /// <param name="graha">Sun to Saturn, Rahu or Ketu.</param>
    public Angle DegreeOf(ChartPoint graha) => _places[(int)graha].Degree;

    /// <summary>How far a graha has advanced in its sign: from the beginning, but from the end for Rahu and Ketu, who move backward.</summary>
    /// <param name="graha">Sun to Saturn, Rahu or Ketu.</param>
    public Angle AdvancementOf(ChartPoint graha)
    {
        var degree = DegreeOf(graha);
        return graha is ChartPoint.Rahu or ChartPoint.Ketu ? new Angle(SignWidth - degree.Degrees) : degree;
    }

    /// <summary>How many of the nine grahas stand in a sign.</summary>
    /// <param name="sign">A sign.</param>
    public int CountIn(Sign sign) => _counts[(int)sign];

    /// <summary>Whether a graha stands in a sign or aspects it by sign.</summary>
    /// <param name="graha">Sun to Saturn, Rahu or Ketu.</param>
    /// <param name="sign">A sign.</param>
    public bool Influences(ChartPoint graha, Sign sign)
    {
        var place = SignOf(graha);
        return place == sign || place.Aspects(sign);
    }

    /// <summary>Whether an exalted graha stands in a sign.</summary>
    /// <param name="sign">A sign.</param>
    public bool HasExalted(Sign sign) => SignRulers.ExaltedIn(sign) is { } graha && SignOf(graha) == sign;
}
