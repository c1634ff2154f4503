using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The lunar month of a moment, from new moon to new moon (amanta) and from full moon to full moon (purnimanta).</summary>
/// <param name="Amanta">The month that ends with the new moon.</param>
/// <param name="Purnimanta">
/// The month that ends with the full moon: the same name in the waxing half, the next one in the waning half, but in an adhika month.
/// </param>
/// <param name="Paksha">The half of the month.</param>
/// <param name="IsAdhika">Whether the month is an additional one: the Sun enters no sign in it. It has the name of the next.</param>
/// <param name="IsNija">Whether the amanta month is the true one of its name, after an adhika month of the same name.</param>
/// <param name="IsPurnimantaNija">
/// Whether the purnimanta month is the true one of its name; an adhika month of the same name lies between its waning and its waxing half.
/// </param>
/// <param name="Suppressed">
/// The name that falls out, when the Sun enters two signs in the month (kshaya): the month has the first of the two names, this is the
/// second. Else null.
/// </param>
/// <param name="Begins">The new moon that begins the amanta month, UT.</param>
/// <param name="Ends">The new moon that ends it, UT.</param>
public readonly record struct LunarMonth(
    Masa Amanta,
    Masa Purnimanta,
    Paksha Paksha,
    bool IsAdhika,
    bool IsNija,
    bool IsPurnimantaNija,
    Masa? Suppressed,
    JulianDay Begins,
    JulianDay Ends)
{
    /// <summary>The number of the amanta month, 1 for Chaitra to 12 for Phalguna.</summary>
    public int Number => (int)Amanta + 1;

    /// <summary>Whether the Sun enters two signs in the month.</summary>
    public bool IsKshaya => Suppressed is not null;
}
