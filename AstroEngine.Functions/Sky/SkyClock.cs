using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky;

/// <summary>Writes times by the clock of a request, each with the offset that the clock has then; in UTC, with Z, when no clock was given.</summary>
/// <param name="clock">The clock; null for UTC.</param>
internal readonly struct SkyClock(BirthClock? clock)
{
    /// <summary>Writes a time; null is null.</summary>
    public void Time(ref JsonText json, ReadOnlySpan<byte> name, Instant? instant)
    {
        if (instant is not { } known)
        {
            json.Null(name);
        }
        else if (clock is { } shown)
        {
            json.Time(name, known, shown.At(known).Offset);
        }
        else
        {
            json.String(name, Iso.Utc(known));
        }
    }

    /// <summary>Writes a time.</summary>
    public void Time(ref JsonText json, ReadOnlySpan<byte> name, JulianDay moment) => Time(ref json, name, moment.ToInstant());
}
