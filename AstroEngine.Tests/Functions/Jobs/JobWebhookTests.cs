using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>Whether the end of a job reaches its owner; what may be called and how it is signed is tested with the sender.</summary>
public sealed class JobWebhookTests
{
    [Fact]
    public async Task CallbackUrl_OfACompletedJob_IsCalledOnceItAnswers()
    {
        var calls = System.Threading.Channels.Channel.CreateUnbounded<(string Event, string Signature, JsonElement Body)>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var receiver = builder.Build();
        receiver.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = JsonDocument.Parse(await reader.ReadToEndAsync()).RootElement;
            await calls.Writer.WriteAsync((context.Request.Headers["X-Astro-Event"]!, context.Request.Headers["X-Astro-Signature"]!, body));
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        await receiver.StartAsync();
        await using var service = await RunningService.StartAsync(("Jobs__WebhookSecret", "a secret of the test"), ("Jobs__AllowPrivateCallbacks", "true"));
        var jobs = new JobClient(service);

        var id = JobClient.Accepted(await jobs.SubmitLinesAsync(
            BulkChartsJobTests.Births(3), $"calculation=natal&zodiac=lahiri&callback_url={Uri.EscapeDataString(receiver.Urls.First())}/done"));
        var (name, signature, body) = await calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal("job.completed", name);
        Assert.Matches("^t=[0-9]+,v1=[0-9a-f]{64}$", signature);
        Assert.Equal((id, "completed", 3), (body.GetProperty("id").GetString(), body.GetProperty("status").GetString(), body.GetProperty("ok").GetInt32()));
        Assert.DoesNotContain("/done", (await service.GetAsync($"/runtime/webhooks/durabletask/instances/{id}")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/x")]
    [InlineData("http://localhost/x")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::1]/")]
    [InlineData("ftp://example.com/")]
    [InlineData("http://user:secret@example.com/")]
    [InlineData("somewhere")]
    public async Task CallbackUrl_NotPublic_IsRefused(string url)
    {
        await using var service = await RunningService.StartAsync(("Jobs__WebhookSecret", "a secret of the test"));

        var answer = await new JobClient(service).SubmitLinesAsync("{}", $"calculation=natal&zodiac=lahiri&callback_url={Uri.EscapeDataString(url)}");

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty("callback_url", out _), answer.Body);
    }
}
