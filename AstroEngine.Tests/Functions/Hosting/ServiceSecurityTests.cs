namespace AstroEngine.Tests.Functions.Hosting;

public sealed class ServiceSecurityTests
{
    [Theory]
    [InlineData("/lahiri/natal?" + SampleBirth.Query, null, 401)]
    [InlineData("/lahiri/natal?" + SampleBirth.Query, "wrong", 401)]
    [InlineData("/lahiri/natal?" + SampleBirth.Query, "user-key", 200)]
    [InlineData("/lahiri/natal?" + SampleBirth.Query, "admin-key", 200)]
    [InlineData("/health", null, 200)]
    [InlineData("/vocabulary", null, 200)]
    public async Task Get_WithKeysOn_AsksForThem(string path, string? key, int status)
    {
        await using var service = await RunningService.StartAsync(("ASTRO_FUNCTION_KEY", "user-key"), ("ASTRO_ADMIN_KEY", "admin-key"));
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        Assert.Equal(status, (await service.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("user-key", 401)]
    [InlineData("admin-key", 200)]
    public async Task CacheClear_WithKeysOn_NeedsTheAdminKey(string key, int status)
    {
        await using var service = await RunningService.StartAsync(("ASTRO_FUNCTION_KEY", "user-key"), ("ASTRO_ADMIN_KEY", "admin-key"));
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/cache/clear?code={key}");
        Assert.Equal(status, (await service.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Log_AfterGoodAndBadRequests_HoldsNoBirthData()
    {
        await using var service = await RunningService.StartAsync(("Logging__LogLevel__Default", "Debug"));
        await service.PostAsync("/lahiri/natal", SampleBirth.With("\"user_name\":\"Clandestine Person\""));
        await service.GetAsync($"/lahiri/natal?{SampleBirth.Query}&user_name=Clandestine");
        await service.PostAsync("/lahiri/natal", SampleBirth.With("\"latitude\":\"28.6139x\""));
        await service.PostAsync("/tropical/natal", SampleBirth.With("\"birth_date\":\"6000-05-15\""));
        await service.PostAsync("/lahiri/natal", "{\"birth_date\":\"1990-05-15\"");

        Assert.DoesNotContain("1990-05-15", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("28.6139", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Clandestine", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("2448026", service.Log, StringComparison.Ordinal);
    }
}
