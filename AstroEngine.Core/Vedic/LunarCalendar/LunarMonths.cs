using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>Finds lunar months.</summary>
/// <remarks>
/// <para>
/// The amanta month that holds the Sun's entry into Aries is Chaitra, and so on. A month without an entry (sankranti) is adhika and has
/// the name of the month after it; a month with two is kshaya (Report of the Calendar Reform Committee, 1955, part C, ch. V; Dershowitz
/// and Reingold, Calendrical Calculations, "Modern Hindu Calendars"). Here the kshaya month keeps the first of its two names, as in Drik
/// Panchang; some almanacs print both.
/// </para>
/// <para>
/// The month of a day is that of its sunrise: ask with the moment of sunrise. New moons and entries are those of the true Sun and Moon, so
/// they differ at times from almanacs by Surya Siddhanta.
/// </para>
/// </remarks>
public static class LunarMonths
{
    private const int Months = 12;

    // Between two new moons the Sun goes 27.9 to 30.5 degrees: a neighbour without entry is possible only so near to a border.
    private const double MayHaveStayed = 27.5;
    private const double MayStay = 2.5;

    /// <summary>The lunar month of a moment.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <param name="frame">The zodiac that the Sun's entries are reckoned in, and the kind of positions; they are geocentric.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the new moons around the moment.</exception>
    public static LunarMonth At(ISky sky, JulianDay moment, in SkyFrame frame)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var geocentric = frame with { Center = PositionCenter.Geocentric };
        return Find(sky, moment, geocentric, SunAndMoon.At(sky, moment, geocentric).Elongation).Month;
    }

    /// <summary>The month of a moment whose elongation is known, and the Sun's longitude at the new moon that begins the month.</summary>
    internal static (LunarMonth Month, Angle Sun) Find(ISky sky, JulianDay moment, in SkyFrame frame, double elongation)
    {
        var (begins, sunAtBegin) = NewMoons.MeetBefore(sky, moment, frame, elongation);
        var (ends, sunAtEnd) = NewMoons.Meet(sky, begins.Lunation + 1, frame);
        var (first, last) = (SignPosition.Of(sunAtBegin), SignPosition.Of(sunAtEnd));
        var entries = ((int)last.Sign - (int)first.Sign + Months) % Months;
        var name = Next((Masa)first.Sign);
        var paksha = IsWaxing(elongation, moment.Value - begins.At.Value) ? Paksha.Shukla : Paksha.Krishna;
        var isNija = entries > 0 && StayedBefore(sky, begins, first, frame);
        var isWaning = entries > 0 && paksha == Paksha.Krishna;
        var month = new LunarMonth(
            name,
            isWaning ? Next((Masa)last.Sign) : name,
            paksha,
            entries == 0,
            isNija,
            isWaning ? StaysAfter(sky, ends, last, frame) : isNija,
            entries == 2 ? (Masa)last.Sign : null,
            begins.At,
            ends.At);
        return (month, sunAtBegin);
    }

    // Half a month lies between the two answers that a hair's breadth around the new moon could give.
    private static bool IsWaxing(double elongation, double age) => age < 7 || (age < 22 && elongation < 180);

    private static Masa Next(Masa masa) => (Masa)(((int)masa + 1) % Months);

    private static bool StayedBefore(ISky sky, NewMoon begins, SignPosition sun, in SkyFrame frame) =>
        sun.Degree.Degrees > MayHaveStayed && SignPosition.Of(NewMoons.Meet(sky, begins.Lunation - 1, frame).Sun).Sign == sun.Sign;

    private static bool StaysAfter(ISky sky, NewMoon ends, SignPosition sun, in SkyFrame frame) =>
        sun.Degree.Degrees < MayStay && SignPosition.Of(NewMoons.Meet(sky, ends.Lunation + 1, frame).Sun).Sign == sun.Sign;
}
