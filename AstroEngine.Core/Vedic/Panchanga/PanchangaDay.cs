using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>A civil date at a place: its bounds by the clock, and what Sun and Moon do in it.</summary>
/// <param name="Date">The date.</param>
/// <param name="Starts">When it begins by the clock.</param>
/// <param name="Ends">When the next date begins.</param>
/// <param name="Sunrise">The first sunrise of the date; null when the Sun does not rise.</param>
/// <param name="Sunset">
/// The sunset that follows the sunrise within 24 hours, in high summer perhaps after midnight; without a sunrise, the first sunset of the
/// date; null when there is none.
/// </param>
/// <param name="NextSunrise">The sunrise that follows that sunset within 24 hours, which ends the day of the panchanga; null without sunrise, sunset or next sunrise.</param>
/// <param name="Moonrise">The first moonrise of the date; null on the one date in about thirty that has none, and near the poles.</param>
/// <param name="Moonset">The first moonset of the date; null when it has none.</param>
/// <param name="IsSunUpAtNoon">Whether the Sun is up half way through the date, by which a day without sunrise is told from a night.</param>
public sealed record PanchangaDay(
    LocalDate Date,
    Instant Starts,
    Instant Ends,
    Instant? Sunrise,
    Instant? Sunset,
    Instant? NextSunrise,
    Instant? Moonrise,
    Instant? Moonset,
    bool IsSunUpAtNoon)
{
    /// <summary>The weekday whose vara begins with the sunrise of the date.</summary>
    public Vara Vara => Varas.Of(Date);

    /// <summary>Where the list of limbs of the day begins: at sunrise, without one with the date.</summary>
    public Instant LimbsFrom => Sunrise ?? Starts;

    /// <summary>Where the list of limbs of the day ends: at the next sunrise; near the poles 24 hours after the sunrise or with the date.</summary>
    public Instant LimbsTo => NextSunrise ?? (Sunrise is { } sunrise ? sunrise + Duration.FromDays(1) : Ends);

    /// <summary>The weekday of an instant of the date: before sunrise it is still the one before.</summary>
    /// <param name="instant">An instant of the date.</param>
    public Vara VaraAt(Instant instant) => instant < Sunrise ? Varas.Before(Vara) : Vara;
}
