using System.Globalization;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Extensions;

namespace AstroEngine.Functions.Precompute.DailyEphemeris;

/// <summary>Every six hours: the sky at the beginning of this day and the next six, over each place, tropical and sidereal, into the cache.</summary>
/// <remarks>The requests are those that a caller would send, so that they have the same keys.</remarks>
internal sealed class DailyEphemerisTask(
    CalculationCatalog calculations, PrecomputeSettings settings, TimeProvider clock, ILogger<DailyEphemerisTask> logger)
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
        var natal = calculations.Get(CalculationKinds.Natal);
        int computed = 0, good = 0, impossible = 0;
        foreach (var place in settings.Places)
        {
            foreach (var request in Requests(place))
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    var refreshed = await natal.RefreshAsync(request, GoodFor, cancellationToken);
                    computed += refreshed.IsComputed ? 1 : 0;
                    good += refreshed.IsComputed ? 0 : 1;
                }
                catch (ProblemException e)
                {
                    // A place that is written wrong, or a midnight that clocks skip.
                    impossible++;
                    logger.PlaceWithoutDailyEphemeris(place.Name, e.Message);
                }
            }
        }

        return $"{settings.Places.Count} places, {Days} days: {computed} charts computed, {good} still good, {impossible} impossible";
    }

    private IEnumerable<RequestFields> Requests(PrecomputePlace place)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(place.Timezone) ?? DateTimeZone.Utc;
        var today = clock.GetUtcNow().ToInstant().InZone(zone).Date;
        for (var day = 0; day < Days; day++)
        {
            var fields = new Dictionary<string, FieldValue>(StringComparer.Ordinal)
            {
                ["birth_date"] = new(today.PlusDays(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                ["birth_time"] = new("00:00"),
                ["latitude"] = new(place.Latitude.ToString(CultureInfo.InvariantCulture)),
                ["longitude"] = new(place.Longitude.ToString(CultureInfo.InvariantCulture)),
                ["timezone"] = new(place.Timezone),
            };
            foreach (var zodiac in Zodiacs)
            {
                yield return new RequestFields(fields, new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac });
            }
        }
    }
}
