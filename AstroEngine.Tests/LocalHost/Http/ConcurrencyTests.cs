using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class ConcurrencyTests
{
    private const int Clients = 64;

    [Fact]
    public async Task Get_ManyClientsAtOnce_AreServedAtOnceAndEachGetsItsOwnAnswer()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        // Every request waits until all are inside: this passes only if none waits for another.
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(i => host.Client.GetStringAsync($"/meet/{i}")));

        Assert.Equal(Enumerable.Range(0, Clients).Select(i => $"{i}"), answers);
    }

    [Fact]
    public async Task Get_ManyRequestsOnManyConnections_AllAnswersAreRight()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        await Parallel.ForEachAsync(Enumerable.Range(0, Clients), new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (client, _) =>
        {
            for (var i = 0; i < 50; i++)
            {
                Assert.Equal($"{client}-{i}", await host.Client.GetStringAsync($"/echo/{client}-{i}", _));
            }
        });
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Meet")]
        public async Task<IResult> Meet([HttpTrigger(AuthorizationLevel.Anonymous, Route = "meet/{n}")] HttpRequest request, int n)
        {
            signals.Seen.Enqueue("arrived");
            if (signals.Seen.Count == Clients)
            {
                signals.Set("all are here");
            }

            await signals.WaitAsync("all are here");
            return Results.Text($"{n}");
        }

        [Function("Echo")]
        public IResult Echo([HttpTrigger(AuthorizationLevel.Anonymous, Route = "echo/{text}")] HttpRequest request, string text) => Results.Text(text);
    }
}
