using NodaTime;

namespace AstroEngine.Core.Time;

/// <summary>
/// A Julian day number in Universal Time: days and fraction since noon on 1 January 4713 BC of the Julian calendar.
/// </summary>
/// <remarks>
/// Universal Time here means UT1 as astrological software reads a clock: UTC is taken for UT1 (they differ by less than
/// 0.9 seconds). A double resolves about 40 microseconds in our centuries.
/// </remarks>
/// <param name="Value">The day number, for example 2451545.0 for 2000-01-01 12:00 UT.</param>
public readonly record struct JulianDay(double Value) : IComparable<JulianDay>
{
    private const double UnixEpoch = 2440587.5;

    /// <summary>2000-01-01 12:00, the epoch J2000.0.</summary>
    public static JulianDay J2000 => new(2451545.0);

    /// <summary>The Julian day of an instant; UTC is read as UT.</summary>
    /// <param name="instant">Any instant.</param>
    public static JulianDay FromInstant(Instant instant)
    {
        var sinceEpoch = instant - NodaConstants.UnixEpoch;
        // Whole days first: the fraction then keeps its full precision until the last addition.
        return new(UnixEpoch + sinceEpoch.Days + (sinceEpoch.NanosecondOfDay / (double)NodaConstants.NanosecondsPerDay));
    }

    /// <summary>The Julian day of a calendar date at a fraction of the day.</summary>
    /// <param name="date">A date of the Gregorian, Julian or any other calendar of NodaTime.</param>
    /// <param name="dayFraction">Fraction of the day since midnight, 0 to 1.</param>
    public static JulianDay FromDate(LocalDate date, double dayFraction = 0)
    {
        var days = Period.DaysBetween(new LocalDate(1970, 1, 1), date.WithCalendar(CalendarSystem.Iso));
        return new(UnixEpoch + days + dayFraction);
    }

    /// <summary>The instant of this Julian day, rounded to the millisecond.</summary>
    /// <returns>An instant; UT is read as UTC.</returns>
    public Instant ToInstant()
    {
        var days = Math.Floor(Value - UnixEpoch);
        var milliseconds = Math.Round((Value - UnixEpoch - days) * NodaConstants.MillisecondsPerDay);
        return NodaConstants.UnixEpoch + Duration.FromDays((int)days) + Duration.FromMilliseconds((long)milliseconds);
    }

    /// <summary>The same moment in Terrestrial Time.</summary>
    /// <param name="deltaT">TT minus UT at this moment.</param>
    public JulianDayTT ToTerrestrialTime(DeltaT deltaT) => new(Value + deltaT.Days);

    /// <inheritdoc />
    public int CompareTo(JulianDay other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(JulianDay left, JulianDay right) => left.Value < right.Value;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(JulianDay left, JulianDay right) => left.Value > right.Value;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(JulianDay left, JulianDay right) => left.Value <= right.Value;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(JulianDay left, JulianDay right) => left.Value >= right.Value;

    /// <inheritdoc />
    public override string ToString() => $"JD {Value:R} UT";
}
