using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The limbs of an instant.</summary>
/// <param name="At">The instant.</param>
/// <param name="Tithi">The lunar day.</param>
/// <param name="Nakshatra">The lunar mansion.</param>
/// <param name="Moon">The Moon's mansion and its quarter.</param>
/// <param name="Yoga">The yoga.</param>
/// <param name="Karana">The half tithi.</param>
public readonly record struct FourLimbs(
    Instant At, LimbSpan Tithi, LimbSpan Nakshatra, NakshatraPosition Moon, LimbSpan Yoga, LimbSpan Karana);
