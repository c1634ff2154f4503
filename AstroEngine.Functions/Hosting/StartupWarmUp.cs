using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Hosting;

/// <summary>
/// Computes a chart beside the start, on another core: the first caller then does not wait for the compiler. Nothing is cached or
/// counted, and a failure is left for the first caller to meet.
/// </summary>
internal sealed class StartupWarmUp(CalculationCatalog calculations) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Begins.</summary>
    public void Begin() => _running = Task.Run(() => WarmUpAsync(_stopping.Token), CancellationToken.None);

    /// <summary>Ends it if it still runs.</summary>
    public async Task EndAsync()
    {
        await _stopping.CancelAsync();
        await _running;
    }

    /// <summary>Ends it too: after a start that failed nobody has, and the pack that it reads is closed next.</summary>
    public void Dispose()
    {
        _stopping.Cancel();
        _running.Wait();
        _stopping.Dispose();
    }

    private async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            var natal = calculations.Get(CalculationKinds.Natal);
            var fields = new Dictionary<string, FieldValue>(StringComparer.Ordinal)
            {
                ["birth_date"] = new("2000-01-01"),
                ["birth_time"] = new("12:00"),
                ["latitude"] = new("0"),
                ["longitude"] = new("0"),
                ["timezone"] = new("UTC"),
            };
            foreach (var zodiac in (string[])["tropical", "lahiri"])
            {
                var route = new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac };
                await natal.ComputeAsync(new RequestFields(fields, route), cancellationToken);
            }
        }
        catch (Exception e) when (e is EphemerisUnavailableException or EphemerisRangeException or OperationCanceledException or ProblemException)
        {
            // Whoever asks for a chart is told.
        }
    }
}
