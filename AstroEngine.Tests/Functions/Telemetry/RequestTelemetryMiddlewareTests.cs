using System.Collections.Concurrent;
using System.Reflection;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Tests.LocalHost;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Tests.Functions.Telemetry;

/// <summary>What observers are told of requests.</summary>
public sealed class RequestTelemetryMiddlewareTests
{
    [Theory]
    [InlineData("/things/7", 200, "/things/{id}")]
    [InlineData("/things/0", 500, "/things/{id}")]
    public async Task Get_AnyFunction_IsReportedOnceWithItsTemplateAndTheStatusThatWasSent(string path, int status, string endpoint)
    {
        var observer = new Recorder();
        await using var host = await RunningHost.StartAsync([typeof(Things)], builder =>
        {
            builder.ConfigureFunctionsWebApplication();
            builder.Services.AddSingleton(TimeProvider.System);
            builder.Services.AddSingleton(new FunctionTable(Assembly.GetExecutingAssembly()));
            builder.Services.AddSingleton<IRequestObserver>(observer);
            builder.UseMiddleware<RequestTelemetryMiddleware>();
            builder.UseMiddleware<ProblemDetailsMiddleware>();
        });

        using var response = await host.Client.GetAsync(path + "?birth_date=1987-03-19");
        var record = await observer.Completed.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal((status, endpoint, "GET", "Things"), (record.Status, record.Endpoint, record.Method, record.Function));
        Assert.Equal(response.Headers.GetValues(CorrelationId.Header).Single(), record.CorrelationId);
        Assert.True(record.Duration > TimeSpan.Zero);
        Assert.Equal(["started", "completed"], observer.Calls);
    }

    public static class Things
    {
        [Function("Things")]
        public static IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/{id:int}")] HttpRequest request, int id) =>
            id == 0 ? throw new InvalidOperationException("zero") : Results.Text("a thing");
    }

    private sealed class Recorder : IRequestObserver
    {
        public ConcurrentQueue<string> Calls { get; } = new();

        public TaskCompletionSource<RequestRecord> Completed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void OnStarted(RequestRecord request, HttpContext context) => Calls.Enqueue("started");

        public void OnCompleted(RequestRecord request, HttpContext context)
        {
            Calls.Enqueue("completed");
            Completed.TrySetResult(request);
        }
    }
}
