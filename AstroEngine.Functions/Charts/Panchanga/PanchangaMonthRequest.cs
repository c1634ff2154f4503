using AstroEngine.Core.Charts;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>A request for the month of a birth.</summary>
/// <param name="Birth">Any moment of the month, the place and the clock.</param>
internal sealed record PanchangaMonthRequest(NatalRequest Birth)
{
    /// <summary>When the month begins and ends by the clock.</summary>
    public (Instant First, Instant Last) Bounds
    {
        get
        {
            var clock = Birth.Clock ?? new BirthClock.Fixed(Birth.Moment.Offset);
            var first = Birth.Moment.Local.Date.With(DateAdjusters.StartOfMonth);
            return (clock.StartOf(first), clock.StartOf(first.PlusMonths(1)));
        }
    }
}
