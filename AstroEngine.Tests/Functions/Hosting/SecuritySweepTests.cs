using System.Net.Http.Headers;
using System.Text;
using AstroEngine.LocalHost.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.Functions.Hosting;

/// <summary>What must hold for every route of the service, also for those that come later.</summary>
[Collection(ServiceGroup.Name)]
public sealed class SecuritySweepTests(ServiceFixture fixture)
{
    private static readonly string[] Bodies =
    [
        "{", "[]", "null", "\"x\"", "{}", "{\"birth_date\":{}}", "{\"requests\":[{}]}", "{\"items\":[1],\"calculation\":\"natal\",\"zodiac\":\"lahiri\"}",
        "{\"a\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}", "{\"birth_date\":\"1990-05-15\",\"birth_time\":\"14:30\",\"latitude\":1e308,\"longitude\":-1e308,\"timezone\":\"../../etc/passwd\"}",
    ];

    private static readonly string[] Queries =
    [
        "", "birth_date=0001-01-01&latitude=NaN", "latitude=1e999", "birth_date=%00", "timezone=..%2F..%2Fetc%2Fpasswd", "limit=-1&continuation=AAAA", "after=99999999999999999999",
        "zodiac=lahiri&calculation=%7B%7D",
    ];

    private static readonly string[] Leaks =
    [
        "   at ", ".cs:", "AstroEngine.", "System.", "Microsoft.", "StackTrace", "Exception", "/usr/", "/tmp/", "/home/", AppContext.BaseDirectory,
    ];

    private static readonly string[] SourceNames = ["AstroEngine.", "System.", "Microsoft."];

    [Fact]
    public async Task Send_ProvokedFailuresOnEveryRoute_SayNothingOfTheInside()
    {
        foreach (var route in ServiceRoutes.All)
        {
            foreach (var method in Methods(route))
            {
                foreach (var input in method == "POST" ? Bodies : Queries)
                {
                    using var request = Request(method, ServiceRoutes.PathOf(route), input);
                    var answer = await fixture.Service.SendAsync(request);
                    var what = $"{method} {ServiceRoutes.PathOf(route)} {input}: {answer.Status} {answer.Body}";
                    Assert.True(answer.Status is < 500 or 503, what);
                    Assert.All(LeaksOf(route), leak => Assert.False(
                        answer.Body.Contains(leak, StringComparison.Ordinal) || answer.Headers.Values.Any(v => v.Contains(leak, StringComparison.Ordinal)),
                        $"{leak} in {what}"));
                    AreSecure(answer, what);
                    if (answer.Status >= 400)
                    {
                        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
                        Assert.True(answer.ContentType is "application/problem+json" || method == "HEAD", what);
                    }
                }
            }
        }
    }

    [Fact]
    public async Task Send_WithKeysOn_EveryRouteAsksForItsLevel()
    {
        await using var service = await RunningService.StartAsync(("ASTRO_FUNCTION_KEY", "user-key"), ("ASTRO_ADMIN_KEY", "admin-key"));
        foreach (var route in ServiceRoutes.All)
        {
            Assert.Equal(LevelOf(route.Template), route.Level);
            foreach (var method in Methods(route))
            {
                Assert.Equal(route.Level == AuthorizationLevel.Anonymous, await IsOpenAsync(service, method, route, null));
                Assert.Equal(route.Level == AuthorizationLevel.Anonymous, await IsOpenAsync(service, method, route, "wrong"));
                Assert.Equal(route.Level != AuthorizationLevel.Admin, await IsOpenAsync(service, method, route, "user-key"));
                Assert.True(await IsOpenAsync(service, method, route, "admin-key"), route.Template);
            }
        }

        AreSecure(await service.GetAsync("/nowhere"), "404");
        var refused = await service.GetAsync("/jobs");
        Assert.Equal(401, refused.Status);
        AreSecure(refused, "401");
        AreSecure(await service.GetAsync("/runtime/webhooks/durabletask/instances"), "management");
    }

    [Fact]
    public async Task Log_AfterTrafficOnEveryRoute_HoldsNothingOfAnybody()
    {
        var logs = Directory.CreateTempSubdirectory("astro-logs-");
        // All is slow, so that the file of what was slow is written too.
        await using var service = await RunningService.StartAsync(
            ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft", "Trace"), ("LOG_DIR", logs.FullName), ("LOG_SLOW_SECONDS", "0"));
        const string Birth = """
            "birth_date":"1987-03-19","birth_time":"05:41:23","latitude":48.137154,"longitude":11.576124,"timezone":"Europe/Berlin","user_name":"Clandestine Zzyzx"
            """;
        const string Query = "birth_date=1987-03-19&birth_time=05:41:23&latitude=48.137154&longitude=11.576124&timezone=Europe/Berlin&user_name=Clandestine+Zzyzx&code=clandestine-key";
        service.Client.DefaultRequestHeaders.Add("X-User-Id", "clandestine-user");
        foreach (var route in ServiceRoutes.OfZodiacs)
        {
            var path = ServiceRoutes.PathOf(route);
            await service.PostAsync(path, $"{{{Birth}}}");
            await service.PostAsync(path, $"{{{Birth},\"colour\":\"clandestine-field\"}}");
            await service.PostAsync(path, $"{{{Birth}");
            await service.GetAsync($"{path}?{Query}");
        }

        await service.GetAsync($"/nowhere?{Query}");
        await service.PostAsync("/numerology/chaldean", "{\"name\":\"Clandestine Zzyzx\",\"birth_date\":\"1987-03-19\"}");
        await service.PostAsync("/batch/calculate", $"{{\"requests\":[{{\"type\":\"natal\",\"zodiac\":\"lahiri\",\"data\":{{{Birth}}}}},{{\"type\":\"clandestine-type\"}}]}}");
        var jobs = new Jobs.JobClient(service);
        var id = Jobs.JobClient.Accepted(await jobs.SubmitLinesAsync($"{{\"id\":\"clandestine-item\",{Birth}}}\n{{\"id\":\"clandestine-bad\",{Birth},\"x\":1}}", key: "clandestine-idempotency"));
        var single = Jobs.JobClient.Accepted(await jobs.SubmitAsync("/jobs/natal-chart", $"{{{Birth}}}", "application/json"));
        await jobs.EndAsync(id);
        await jobs.EndAsync(single);
        await jobs.RowsAsync(id);

        // The end writes what still waits.
        Assert.Equal(0, await service.TerminateAsync());
        var outputs = logs.GetFiles("astro*").ToDictionary(f => f.Name, f => File.ReadAllText(f.FullName));
        Assert.Equal(["astro-error.log", "astro-performance.log", "astro.log"], outputs.Keys.Order());
        outputs.Add("console", service.Log);
        foreach (var (output, text) in outputs)
        {
            foreach (var secret in (string[])["1987-03-19", "05:41:23", "48.137154", "11.576124", "landestine", "Zzyzx"])
            {
                var line = text.Split('\n').FirstOrDefault(l => l.Contains(secret, StringComparison.Ordinal));
                Assert.True(line is null, $"{output} has {secret} in: {line}");
            }
        }

        // At the level at which it would have been given away.
        Assert.Contains(" DBG ", service.Log, StringComparison.Ordinal);
        Assert.Contains("\"level\":\"DEBUG\"", outputs["astro.log"], StringComparison.Ordinal);
        logs.Delete(recursive: true);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Submit_ManagementUrls_AreLeftOutByTheSetting(string setting, bool expected)
    {
        await using var service = await RunningService.StartAsync(
            ("Jobs__ManagementUrls", setting), ("ASTRO_SYSTEM_KEY", "system-key"), ("ASTRO_FUNCTION_KEY", "user-key"));
        service.Client.DefaultRequestHeaders.Add("x-functions-key", "user-key");
        var answer = await service.PostAsync("/jobs/natal-chart", SampleBirth.Json);
        Assert.Equal(202, answer.Status);
        Assert.Equal(expected, answer.Body.Contains("system-key", StringComparison.Ordinal));
        Assert.Equal(expected, answer.Json.TryGetProperty("terminatePostUri", out _));
        Assert.True(answer.Json.TryGetProperty("id", out _) && answer.Json.TryGetProperty("status", out _));
    }

    // Levels and counts of the log are told by the names of its sources: that is what these routes are for, and only the admin key opens them.
    private static IEnumerable<string> LeaksOf(HttpFunctionRoute route) =>
        route.Template is "logging/levels" or "logging/aggregation" ? Leaks.Except(SourceNames) : Leaks;

    private static void AreSecure(ServiceAnswer answer, string what)
    {
        Assert.True(answer.Headers.GetValueOrDefault("X-Content-Type-Options") == "nosniff", what);
        Assert.True(answer.Headers.GetValueOrDefault("X-Frame-Options") == "DENY", what);
        Assert.True(answer.Headers.GetValueOrDefault("Referrer-Policy") == "no-referrer", what);
        Assert.True(answer.Headers.GetValueOrDefault("Cross-Origin-Resource-Policy") == "same-origin", what);
        Assert.False(answer.Headers.ContainsKey("Server") || answer.Headers.ContainsKey("X-Powered-By"), what);
    }

    private static async Task<bool> IsOpenAsync(RunningService service, string method, HttpFunctionRoute route, string? key)
    {
        using var request = Request(method, ServiceRoutes.PathOf(route), method == "POST" ? "{" : string.Empty);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        return (await service.SendAsync(request)).Status is not (401 or 403);
    }

    private static HttpRequestMessage Request(string method, string path, string input)
    {
        if (method != "POST")
        {
            return new HttpRequestMessage(new HttpMethod(method), input.Length == 0 ? path : $"{path}?{input}");
        }

        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(input, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }

    private static IEnumerable<string> Methods(HttpFunctionRoute route) => route.Methods.Select(m => m.ToUpperInvariant());

    // The levels of the contract, by the beginning of the route.
    private static AuthorizationLevel LevelOf(string template) => template.Split('/') switch
    {
        ["health" or "metrics" or "docs" or "errors" or "openapi.json" or "zodiacs" or "house-systems" or "vocabulary" or "{ignored:maxlength(0)?}", ..] => AuthorizationLevel.Anonymous,
        ["cache", "stats"] => AuthorizationLevel.Function,
        ["cache" or "logging" or "system", ..] or ["jobs", "purge"] => AuthorizationLevel.Admin,
        _ => AuthorizationLevel.Function,
    };
}
