using AstroEngine.Core;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.Refreshing;
using Microsoft.DurableTask.Client;
using NodaTime.Extensions;

namespace AstroEngine.Functions.Precompute.SignTransits;

/// <summary>Every six hours: the transits of today and tomorrow for the twelve signs, tropical and sidereal, into the cache.</summary>
/// <remarks>
/// The days are those of UTC. An answer lives a day and is computed anew seven hours before its end, so that the day before stays as long as
/// it is today in the west.
/// </remarks>
internal sealed class SignTransitsTask(CalculationCatalog calculations, TimeProvider clock, RefreshRound round) : IPrecomputeTask
{
    /// <summary>The name of the task.</summary>
    public const string TaskName = "sign-transits";

    private const int Days = 2;

    // Longer than until the next run has ended.
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(7);
    private static readonly string[] Zodiacs = ["tropical", "lahiri"];
    private static readonly string[] Signs = [.. Enum.GetValues<Sign>().Select(Names.Of)];

    /// <inheritdoc/>
    public string Name => TaskName;

    /// <inheritdoc/>
    public TimeSpan Interval => TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public async Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var tally = await round.RunAsync(Name, Requests(), GoodFor, cancellationToken);
        return $"{Signs.Length} signs, {Days} days: {tally.Summary("charts")}";
    }

    private IEnumerable<RefreshItem> Requests()
    {
        var today = clock.GetUtcNow().ToInstant().InUtc().Date;
        for (var day = 0; day < Days; day++)
        {
            var fields = new Dictionary<string, FieldValue>(StringComparer.Ordinal) { ["date"] = new(Iso.Date(today.PlusDays(day))) };
            foreach (var zodiac in Zodiacs)
            {
                var route = new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac };
                foreach (var sign in Signs)
                {
                    yield return new(calculations.Get($"{CalculationKinds.SignTransit}/{sign}"), new RequestFields(fields, route), sign);
                }
            }
        }
    }
}
