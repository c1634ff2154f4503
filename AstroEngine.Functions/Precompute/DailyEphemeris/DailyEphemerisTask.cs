using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.Places;
using AstroEngine.Functions.Precompute.Refreshing;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute.DailyEphemeris;

/// <summary>Every six hours: the sky at the beginning of this day and the next six, over each place, tropical and sidereal, into the cache.</summary>
/// <remarks>The requests are those that a caller would send, so that they have the same keys.</remarks>
internal sealed class DailyEphemerisTask(CalculationCatalog calculations, PrecomputeSettings settings, TimeProvider clock, RefreshRound round)
    : IPrecomputeTask
{
    /// <summary>The name of the task.</summary>
    public const string TaskName = "daily-ephemeris";

    private const int Days = 7;

    // Longer than until the next run has ended.
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(7);
    private static readonly string[] Zodiacs = ["tropical", "lahiri"];

    /// <inheritdoc/>
    public string Name => TaskName;

    /// <inheritdoc/>
    public TimeSpan Interval => TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public async Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var tally = await round.RunAsync(Name, settings.Places.SelectMany(Requests), GoodFor, cancellationToken);
        return $"{settings.Places.Count} places, {Days} days: {tally.Summary("charts")}";
    }

    private IEnumerable<RefreshItem> Requests(PrecomputePlace place)
    {
        var natal = calculations.Get(CalculationKinds.Natal);
        var today = place.Today(clock);
        for (var day = 0; day < Days; day++)
        {
            var fields = place.Fields(("birth_date", Iso.Date(today.PlusDays(day))), ("birth_time", "00:00"));
            foreach (var zodiac in Zodiacs)
            {
                var route = new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac };
                yield return new(natal, new RequestFields(fields, route), place.Name);
            }
        }
    }
}
