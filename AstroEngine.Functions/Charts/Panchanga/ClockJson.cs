using AstroEngine.Core.Charts;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes times by the clock of a request, each with the offset that the clock has then.</summary>
/// <param name="clock">The clock.</param>
internal readonly struct ClockJson(BirthClock clock)
{
    /// <summary>The clock of a request.</summary>
    public static ClockJson Of(NatalRequest request) => new(request.Clock ?? new BirthClock.Fixed(request.Moment.Offset));

    /// <summary>Writes a time; null is null.</summary>
    public void Time(ref JsonText json, ReadOnlySpan<byte> name, Instant? instant)
    {
        if (instant is { } known)
        {
            json.Time(name, known, clock.At(known).Offset);
        }
        else
        {
            json.Null(name);
        }
    }

    /// <summary>Writes a time.</summary>
    public void Time(ref JsonText json, ReadOnlySpan<byte> name, JulianDay moment) => Time(ref json, name, moment.ToInstant());
}
