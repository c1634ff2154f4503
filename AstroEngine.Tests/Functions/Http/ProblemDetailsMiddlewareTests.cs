using AstroEngine.Functions.Http;
using AstroEngine.Tests.LocalHost;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>What a fault of the service tells the caller: nothing but where to look it up.</summary>
public sealed class ProblemDetailsMiddlewareTests
{
    [Theory]
    [InlineData("Throws", 500, 5000)]
    [InlineData("ThrowsLater", 500, 5000)]
    [InlineData("Store", 503, 3003)]
    public async Task Get_FunctionThatFails_GivesNothingAwayAndIsLogged(string function, int status, int code)
    {
        await using var host = await RunningHost.StartAsync([typeof(Functions)], builder =>
        {
            builder.ConfigureFunctionsWebApplication();
            builder.UseMiddleware<ProblemDetailsMiddleware>();
        });

        using var response = await host.Client.GetAsync($"/{function}?birth_date=1987-03-19");
        var answer = await ServiceAnswer.ReadAsync(response);

        Assert.Equal(status, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(code, answer.Json.GetProperty("code").GetInt32());
        Assert.Equal(answer.Headers["X-Correlation-Id"], answer.Json.GetProperty("correlation_id").GetString());
        Assert.All(
            (string[])["/secret/path", "InvalidData", "Exception", "   at ", "1987-03-19"], leak => Assert.DoesNotContain(leak, answer.Body, StringComparison.Ordinal));
        Assert.Contains(host.Logs.Entries, e => e.Text.Contains("/secret/path", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Entries, e => e.Text.Contains("1987-03-19", StringComparison.Ordinal));
    }

    public static class Functions
    {
        [Function("Throws")]
        public static IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new InvalidDataException("/secret/path");

        [Function("ThrowsLater")]
        public static async Task<IResult> ThrowsLater([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            throw new InvalidDataException("/secret/path");
        }

        [Function("Store")]
        public static IResult Store([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new IOException("/secret/path is not there");
    }
}
