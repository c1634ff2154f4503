using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Returns;

/// <summary>What the returns of a point to its place at birth are asked for.</summary>
public sealed record ReturnRequest
{
    /// <summary>The zodiac by which precession is corrected: the rate of all ayanamsas that are no projections is that of the equinox.</summary>
    private const string CorrectingAyanamsa = "fagan_bradley";

    /// <summary>The birth; the charts of the returns are reckoned as it is and show its points.</summary>
    public required NatalRequest Birth { get; init; }

    /// <summary>The point that returns.</summary>
    public required ChartPoint Point { get; init; }

    /// <summary>Returns from here on.</summary>
    public required Instant From { get; init; }

    /// <summary>Whether the search begins at the minute in which the question was asked.</summary>
    public bool IsFromNow { get; init; }

    /// <summary>How many returns, 1 or more.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Where the charts of the returns are cast; null for the place of birth.</summary>
    public GeoPlace? Place { get; init; }

    /// <summary>
    /// Whether the point returns to its place among the stars and not to that from the equinox, which has moved on since; the chart stays
    /// tropical.
    /// </summary>
    public bool IsPrecessionCorrected { get; init; }

    /// <summary>Where the charts of the returns are cast.</summary>
    public GeoPlace ChartPlace => Place ?? Birth.Place;

    /// <summary>How the longitude is reckoned that is the same again, at the birth.</summary>
    public SkyFrame FrameOfBirth => Birth.Frame with { Zodiac = IsPrecessionCorrected ? ZodiacFrame.Find(CorrectingAyanamsa)!.Value : Birth.Zodiac };

    /// <summary>How the longitude is reckoned that is the same again, at the return.</summary>
    public SkyFrame FrameOfReturn => FrameOfBirth with { Place = ChartPlace };
}
