using System.Net;
using System.Text;
using System.Text.Json;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Tests.LocalHost.Durable.Management;

public sealed class ManagementApiTests
{
    private const string Api = "/runtime/webhooks/durabletask";

    [Fact]
    public async Task Start_NoWait_AnswersTheUrlsOfTheInstance()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await PostAsync(host, "/orchestrators/Greet/one", "\"Ann\"");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var root = host.Address.ToString().TrimEnd('/') + Api + "/instances/one";
        const string Query = "taskHub=TestHubName&connection=Storage";
        Assert.Equal($"{root}?{Query}", response.Headers.Location!.ToString());
        Assert.Equal(10, response.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal(
            $$$"""{"id":"one","statusQueryGetUri":"{{{root}}}?{{{Query}}}","sendEventPostUri":"{{{root}}}/raiseEvent/{eventName}?{{{Query}}}","terminatePostUri":"{{{root}}}/terminate?reason={text}&{{{Query}}}","rewindPostUri":"{{{root}}}/rewind?reason={text}&{{{Query}}}","purgeHistoryDeleteUri":"{{{root}}}?{{{Query}}}","restartPostUri":"{{{root}}}/restart?{{{Query}}}","suspendPostUri":"{{{root}}}/suspend?reason={text}&{{{Query}}}","resumePostUri":"{{{root}}}/resume?reason={text}&{{{Query}}}"}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Start_WithTimeout_AnswersTheOutput()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await PostAsync(host, "/orchestrators/greet?timeout=20&pollingInterval=1", "\"Ann\"");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"Text":"Hello Ann"}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/orchestrators/Nobody", "1", 400)]
    [InlineData("/orchestrators/Greet", "{", 400)]
    [InlineData("/orchestrators/Greet/@x", "1", 400)]
    [InlineData("/instances/nobody/terminate", "", 404)]
    [InlineData("/instances/nobody/suspend", "", 404)]
    [InlineData("/instances/nobody/resume", "", 404)]
    [InlineData("/instances/nobody/rewind", "", 404)]
    [InlineData("/instances/nobody/raiseEvent/x", "1", 404)]
    [InlineData("/instances/nobody/restart", "", 400)]
    [InlineData("/instances/done/terminate", "", 410)]
    [InlineData("/instances/done/suspend", "", 410)]
    [InlineData("/instances/done/resume", "", 410)]
    [InlineData("/instances/done/rewind", "", 410)]
    [InlineData("/instances/done/raiseEvent/x", "1", 410)]
    [InlineData("/instances/waiting/raiseEvent/x", "{", 400)]
    [InlineData("/instances/waiting/rewind", "", 400)]
    [InlineData("/instances/waiting/restart?restartWithNewInstanceId=false", "", 400)]
    [InlineData("/orchestrators/Greet/waiting", "1", 409)]
    [InlineData("/instances/waiting/dance", "", 404)]
    [InlineData("/instances/waiting/raiseEvent/x/y", "1", 404)]
    [InlineData("/instances", "1", 404)]
    [InlineData("/nowhere", "1", 404)]
    [InlineData("/makeprimary", "", 200)]
    [InlineData("/instances/done/restart", "", 202)]
    public async Task Post_AnyPath_AnswersTheCodeOfTheRealHost(string path, string body, int expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        await StartAsync(host, "Greet", "Ann", "done");
        await Client(host).ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("waiting"));

        using var response = await PostAsync(host, path, body);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task RaiseEvent_OtherContentType_IsRefused()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        await Client(host).ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("waiting"));

        using var response = await host.Client.PostAsync(Api + "/instances/waiting/raiseEvent/Item", new StringContent("1", Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"Message":"Only application/json request content is supported"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_OneInstance_ShowsItAsTheRealHostDoes()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        await Client(host).ScheduleNewOrchestrationInstanceAsync("Wait", new { A = 1 }, new StartOrchestrationOptions("waiting"));
        await Client(host).WaitForInstanceStartAsync("waiting", CancellationToken.None);

        using var running = await host.Client.GetAsync(Api + "/instances/waiting?x=1");
        Assert.Equal(HttpStatusCode.Accepted, running.StatusCode);
        Assert.Equal(host.Address.ToString().TrimEnd('/') + Api + "/instances/waiting?x=1", running.Headers.Location!.ToString());
        Assert.Equal(5, running.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal(
            ["name", "instanceId", "runtimeStatus", "input", "customStatus", "output", "createdTime", "lastUpdatedTime"],
            Json(await running.Content.ReadAsStringAsync()).EnumerateObject().Select(p => p.Name));

        using var raised = await PostAsync(host, "/instances/waiting/raiseEvent/ITEM", "\"go\"");
        Assert.Equal(HttpStatusCode.Accepted, raised.StatusCode);
        await Client(host).WaitForInstanceCompletionAsync("waiting", CancellationToken.None).WaitAsync(TestEngine.Patience);
        using var done = await host.Client.GetAsync(Api + "/instances/waiting");
        var shown = Json(await done.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Null(done.Headers.Location);
        Assert.Equal("""{"A":1}""", shown.GetProperty("input").GetRawText());
        Assert.Equal("go", shown.GetProperty("output").GetString());
        Assert.Equal("""{"progress":50}""", shown.GetProperty("customStatus").GetRawText());
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", shown.GetProperty("createdTime").GetString());
        Assert.Equal(JsonValueKind.Null, (await GetAsync(host, "/instances/waiting?showInput=false")).GetProperty("input").ValueKind);
    }

    [Fact]
    public async Task Get_FailedInstance_Is200Or500AsAsked()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        await StartAsync(host, "Fail", null, "failed");

        using var quiet = await host.Client.GetAsync(Api + "/instances/failed");
        using var loud = await host.Client.GetAsync(Api + "/instances/failed?returnInternalServerErrorOnFailure=true");

        Assert.Equal(HttpStatusCode.OK, quiet.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, loud.StatusCode);
        Assert.Equal(
            "Microsoft.DurableTask.TaskFailedException: Task 'Boom' (#0) failed with an unhandled exception: boom",
            Json(await quiet.Content.ReadAsStringAsync()).GetProperty("output").GetString());
    }

    [Fact]
    public async Task Get_SuspendedAndTerminated_ShowTheReasonAsOutput()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        await Client(host).ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("waiting"));
        await Client(host).WaitForInstanceStartAsync("waiting", CancellationToken.None);

        (await PostAsync(host, "/instances/waiting/suspend?reason=lunch", "")).Dispose();
        var suspended = await GetUntilAsync(host, "waiting", "Suspended");
        (await PostAsync(host, "/instances/waiting/resume", "")).Dispose();
        var resumed = await GetUntilAsync(host, "waiting", "Running");
        (await PostAsync(host, "/instances/waiting/terminate?reason=enough", "")).Dispose();
        var terminated = await GetUntilAsync(host, "waiting", "Terminated");

        Assert.Equal("lunch", suspended.GetProperty("output").GetString());
        Assert.Equal(JsonValueKind.Null, resumed.GetProperty("output").ValueKind);
        Assert.Equal("enough", terminated.GetProperty("output").GetString());
    }

    [Fact]
    public async Task Get_WithHistory_ShowsTasksWithBothTimes()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        await StartAsync(host, "Greet", "Ann", "one");

        var events = (await GetAsync(host, "/instances/one?showHistory=true&showHistoryOutput=true")).GetProperty("historyEvents").EnumerateArray().ToList();

        Assert.Equal(["ExecutionStarted", "TaskCompleted", "ExecutionCompleted"], events.Select(e => e.GetProperty("EventType").GetString()));
        Assert.Equal("Greet", events[0].GetProperty("FunctionName").GetString());
        Assert.Equal("Hello", events[1].GetProperty("FunctionName").GetString());
        Assert.True(events[1].GetProperty("ScheduledTime").GetDateTime() <= events[1].GetProperty("Timestamp").GetDateTime());
        Assert.Equal("""{"Text":"Hello Ann"}""", events[1].GetProperty("Result").GetRawText());
        Assert.Equal("Completed", events[2].GetProperty("OrchestrationStatus").GetString());
        Assert.DoesNotContain("Result", (await GetAsync(host, "/instances/one?showHistory=true")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_PageByPage_FollowsTheContinuationHeader()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        for (var i = 0; i < 5; i++)
        {
            await StartAsync(host, "Greet", "Ann", "one" + i);
        }

        var seen = new List<string>();
        var token = string.Empty;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/instances?top=2&runtimeStatus=Completed,Failed&instanceIdPrefix=one");
            request.Headers.Add("x-ms-continuation-token", token);
            using var response = await host.Client.SendAsync(request);
            seen.AddRange(Json(await response.Content.ReadAsStringAsync()).EnumerateArray().Select(e => e.GetProperty("instanceId").GetString()!));
            token = response.Headers.GetValues("x-ms-continuation-token").Single();
        }
        while (token.Length > 0);

        Assert.Equal(["one0", "one1", "one2", "one3", "one4"], seen);
        Assert.Equal(0, (await GetAsync(host, "/instances?runtimeStatus=Running")).GetArrayLength());
    }

    [Fact]
    public async Task Delete_OneOrMany_SaysHowManyWereRemoved()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        for (var i = 0; i < 3; i++)
        {
            await StartAsync(host, "Greet", "Ann", "one" + i);
        }

        using var one = await host.Client.DeleteAsync(Api + "/instances/one0");
        using var again = await host.Client.DeleteAsync(Api + "/instances/one0");
        using var unfiltered = await host.Client.DeleteAsync(Api + "/instances");
        using var many = await host.Client.DeleteAsync(Api + "/instances?createdTimeFrom=2020-01-01");
        using var none = await host.Client.DeleteAsync(Api + "/instances?createdTimeFrom=2020-01-01");

        Assert.Equal("""{"instancesDeleted":1}""", await one.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unfiltered.StatusCode);
        Assert.Contains("createdTimeFrom", await unfiltered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"instancesDeleted":2}""", await many.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Theory]
    [InlineData(null, null, null, null, 404)]
    [InlineData("sys", null, null, null, 401)]
    [InlineData("sys", null, null, "sys", 404)]
    [InlineData("sys", "fun", "adm", "sys", 404)]
    [InlineData("sys", "fun", "adm", "adm", 404)]
    [InlineData("sys", "fun", "adm", "fun", 403)]
    [InlineData("sys", "fun", "adm", "wrong", 401)]
    [InlineData(null, "fun", "adm", "adm", 404)]
    [InlineData(null, "fun", "adm", "fun", 403)]
    [InlineData(null, "fun", null, null, 401)]
    public async Task Get_WithKeys_OpensToTheSystemAndTheAdminKey(string? system, string? function, string? admin, string? given, int expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(
            settings: new() { ["ASTRO_SYSTEM_KEY"] = system, ["ASTRO_FUNCTION_KEY"] = function, ["ASTRO_ADMIN_KEY"] = admin });

        using var response = await host.Client.GetAsync(Api + "/instances/nobody" + (given is null ? string.Empty : "?code=" + given));

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task CreateHttpManagementPayload_FromAFunction_HasTheKeyAndTheHostName()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new() { ["ASTRO_SYSTEM_KEY"] = "s k", ["WEBSITE_HOSTNAME"] = "example.org" });

        var payload = Json(await host.Client.GetStringAsync("/submit"));

        const string Root = "https://example.org/runtime/webhooks/durabletask/instances/a%20b";
        Assert.Equal("a b", payload.GetProperty("id").GetString());
        Assert.Equal(Root + "?code=s%20k", payload.GetProperty("statusQueryGetUri").GetString());
        Assert.Equal(Root + "/terminate?reason={{text}}&code=s%20k", payload.GetProperty("terminatePostUri").GetString());
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("rewindPostUri").ValueKind);
    }

    private static DurableTaskClient Client(RunningHost host) => host.Host.Services.GetRequiredService<DurableTaskClient>();

    private static async Task StartAsync(RunningHost host, string orchestrator, object? input, string id)
    {
        await Client(host).ScheduleNewOrchestrationInstanceAsync(orchestrator, input, new StartOrchestrationOptions(id));
        await Client(host).WaitForInstanceCompletionAsync(id, CancellationToken.None).WaitAsync(TestEngine.Patience);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningHost host, string path, string body) =>
        host.Client.PostAsync(Api + path, body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, "application/json"));

    private static async Task<JsonElement> GetAsync(RunningHost host, string path) => Json(await host.Client.GetStringAsync(Api + path));

    private static async Task<JsonElement> GetUntilAsync(RunningHost host, string id, string status)
    {
        using var patience = new CancellationTokenSource(TestEngine.Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var shown = await GetAsync(host, "/instances/" + id);
            if (shown.GetProperty("runtimeStatus").GetString() == status)
            {
                return shown;
            }
        }
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    public sealed record Greeting(string Text);

    public sealed class Functions
    {
        [Function("Submit")]
        public static async Task<IResult> Submit([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "submit")] HttpRequest request, [DurableClient] DurableTaskClient client)
        {
            var id = await client.ScheduleNewOrchestrationInstanceAsync("Greet", "Ann", new StartOrchestrationOptions("a b"));
            return Results.Json(client.CreateHttpManagementPayload(id));
        }

        [Function("Greet")]
        public static Task<Greeting> Greet([OrchestrationTrigger] TaskOrchestrationContext context, string name) => context.CallActivityAsync<Greeting>("Hello", name);

        [Function("Wait")]
        public static Task<string> Wait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            context.SetCustomStatus(new { progress = 50 });
            return context.WaitForExternalEvent<string>("Item");
        }

        [Function("Fail")]
        public static Task Fail([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("Boom");

        [Function("Hello")]
        public static Greeting Hello([ActivityTrigger] string name) => new("Hello " + name);

        [Function("Boom")]
        public static void Boom([ActivityTrigger] FunctionContext context) => throw new InvalidOperationException("boom");
    }
}
