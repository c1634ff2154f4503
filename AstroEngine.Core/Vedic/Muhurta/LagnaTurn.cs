namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>About when the ascendant comes to another sign.</summary>
/// <param name="Point">The first point of a sign that is on the eastern horizon, 0 to 11; from 12 on a leap.</param>
/// <param name="At">Julian day.</param>
internal readonly record struct LagnaTurn(int Point, double At);
