using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Hosting;

/// <summary>
/// Computes a chart while the host starts, on another core: the first caller then does not wait for the compiler. Nothing is cached or
/// counted, and a failure is left for the first caller to meet.
/// </summary>
internal sealed class StartupWarmUp(NatalCalculation natal) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Task.Run(() => WarmUpAsync(cancellationToken), CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            ICalculation<NatalRequest> calculation = natal;
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
                var request = calculation.Read(new FieldReader(new RequestFields(fields, route)));
                calculation.AppendKey(new CacheKeyHasher(), request);
                await calculation.ComputeAsync(request, cancellationToken);
            }
        }
        catch (Exception e) when (e is EphemerisUnavailableException or EphemerisRangeException or OperationCanceledException or ProblemException)
        {
            // Whoever asks for a chart is told.
        }
    }
}
