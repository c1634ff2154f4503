using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>The aspects of signs (rasi drishti), which the planets in them share.</summary>
/// <remarks>
/// Jaimini Sutras 1.1.2-4; Brihat Parashara Hora Shastra, chapter 8: a movable sign aspects the fixed signs but the one next to it, a
/// fixed sign the movable signs but the one next to it, and a dual sign the other dual signs.
/// </remarks>
public static class SignAspects
{
    /// <summary>Whether a sign aspects another one. It does not aspect itself. Aspects are always mutual.</summary>
    /// <param name="from">The sign that looks.</param>
    /// <param name="to">The sign that is looked at.</param>
    public static bool Aspects(this Sign from, Sign to) => (from.Modality(), from.StepsTo(to)) switch
    {
        (SignModality.Movable, 4 or 7 or 10) => true,
        (SignModality.Fixed, 2 or 5 or 8) => true,
        (SignModality.Dual, 3 or 6 or 9) => true,
        _ => false,
    };
}
