using System.Globalization;
using AstroEngine.Core;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.Places;
using AstroEngine.Functions.Precompute.Refreshing;
using Microsoft.DurableTask.Client;
using NodaTime;

namespace AstroEngine.Functions.Precompute.LunarCalendar;

/// <summary>
/// Every six hours: the phases and the void-of-course periods of the coming thirty days at each place, by traditional and by modern bodies,
/// into the cache.
/// </summary>
/// <remarks>
/// The requests are those that a caller would send, so that they have the same keys: the months that the thirty days touch, by year and
/// month, and the thirty days themselves, by their first and last date; those that begin tomorrow too, for midnight comes before the next run.
/// </remarks>
internal sealed class LunarCalendarTask(CalculationCatalog calculations, PrecomputeSettings settings, TimeProvider clock, RefreshRound round)
    : IPrecomputeTask
{
    /// <summary>The name of the task.</summary>
    public const string TaskName = "lunar-calendar";

    private const int Days = 30;

    // Longer than until the next run has ended.
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(7);
    private static readonly string[] Bodies = [.. Enum.GetValues<VoidBodies>().Select(Names.Of)];

    /// <inheritdoc/>
    public string Name => TaskName;

    /// <inheritdoc/>
    public TimeSpan Interval => TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public async Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var tally = await round.RunAsync(Name, settings.Places.SelectMany(Requests), GoodFor, cancellationToken);
        return $"{settings.Places.Count} places, {Days} days: {tally.Summary("calendars")}";
    }

    private IEnumerable<RefreshItem> Requests(PrecomputePlace place) =>
        from span in Spans(place.Today(clock))
        from bodies in Bodies
        select new RefreshItem(
            calculations.Get(CalculationKinds.LunarCalendar),
            new RequestFields(place.Fields([.. span, ("bodies", bodies)]), new Dictionary<string, string>(StringComparer.Ordinal)),
            place.Name);

    private static IEnumerable<(string Name, string Value)[]> Spans(LocalDate today)
    {
        var last = today.PlusDays(Days).ToYearMonth();
        for (var month = today.ToYearMonth(); month.CompareTo(last) <= 0; month = month.PlusMonths(1))
        {
            yield return [("year", Text(month.Year)), ("month", Text(month.Month))];
        }

        foreach (var first in (LocalDate[])[today, today.PlusDays(1)])
        {
            yield return [("from", Iso.Date(first)), ("to", Iso.Date(first.PlusDays(Days - 1)))];
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
