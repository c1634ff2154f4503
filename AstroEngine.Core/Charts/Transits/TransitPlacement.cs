namespace AstroEngine.Core.Charts.Transits;

/// <summary>A transiting point.</summary>
/// <param name="Placement">Where it is; its house is the one of the natal chart that it goes through.</param>
/// <param name="HouseFromMoon">Its sign counted from the sign of the natal Moon, 1 to 12: what gochara is judged by.</param>
public readonly record struct TransitPlacement(ChartPlacement Placement, int HouseFromMoon);
