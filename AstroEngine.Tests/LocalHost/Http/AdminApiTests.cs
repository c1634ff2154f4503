using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class AdminApiTests
{
    private static readonly Dictionary<string, string?> WithKeys = new() { ["ASTRO_FUNCTION_KEY"] = "function", ["ASTRO_ADMIN_KEY"] = "admin" };

    [Theory]
    [InlineData("/admin/functions/Yearly", "{}")]
    [InlineData("/Admin/Functions/yearly", """{"input":"now"}""")]
    public async Task Run_Timer_IsAcceptedAndRuns(string path, string body)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await PostAsync(host, path, body);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        await host.Signals.WaitAsync("ran");
    }

    [Theory]
    [InlineData("/admin/functions/Nobody", "{}", "application/json", HttpStatusCode.NotFound)]
    [InlineData("/admin/functions/Page", "{}", "application/json", HttpStatusCode.NotFound)]
    [InlineData("/admin/functions/Yearly", "", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("/admin/functions/Yearly", "null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("/admin/functions/Yearly", "{\"input\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("/admin/functions/Yearly", "{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("/admin/nothing", "{}", "application/json", HttpStatusCode.NotFound)]
    public async Task Run_WrongRequest_IsRefused(string path, string body, string type, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await PostAsync(host, path, body, type);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(host.Signals.Seen);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    [InlineData("function", HttpStatusCode.Forbidden)]
    [InlineData("admin", HttpStatusCode.Accepted)]
    public async Task Run_KeysAreOn_NeedsTheAdminKey(string? key, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: WithKeys);

        using var response = await PostAsync(host, "/admin/functions/Yearly" + (key is null ? "" : "?code=" + key), "{}");

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Functions_Listed_WithTheirTriggersAndWhetherTheyAreOff()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new() { ["AzureWebJobs.Page.Disabled"] = "true" });

        var list = await host.Client.GetFromJsonAsync<JsonElement[]>("/admin/functions");

        Assert.Equal(
            ["Page httpTrigger True", "Yearly timerTrigger False"],
            list!.Select(f => $"{f.GetProperty("name")} {f.GetProperty("config").GetProperty("bindings")[0].GetProperty("type")} {f.GetProperty("isDisabled")}"));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/Page")).StatusCode);
    }

    [Fact]
    public async Task HostStatus_Running_SaysSo()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        var status = await host.Client.GetFromJsonAsync<JsonElement>("/admin/host/status");

        Assert.Equal("Running", status.GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("/admin/host/ping", HttpStatusCode.OK)]
    [InlineData("/admin/host/status", HttpStatusCode.Unauthorized)]
    [InlineData("/admin/functions", HttpStatusCode.Unauthorized)]
    [InlineData("/admin", HttpStatusCode.Unauthorized)]
    public async Task Get_WithoutKey_OnlyThePingAnswers(string path, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: WithKeys);

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningHost host, string path, string body, string type = "application/json") =>
        host.Client.PostAsync(path, new StringContent(body, Encoding.UTF8, type));

    public sealed class Functions(Signals signals)
    {
        [Function("Yearly")]
        public void Yearly([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer)
        {
            signals.Seen.Enqueue($"{timer.IsPastDue}");
            signals.Set("ran");
        }

        [Function("Page")]
        public IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text("page");
    }
}
