using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class FunctionKeysTests
{
    private const string FunctionKey = "function-key";
    private const string AdminKey = "admin-key-which-is-longer";

    [Theory]
    [InlineData("Anonymous", null, null, 200)]
    [InlineData("Anonymous", "wrong", null, 200)]
    [InlineData("Function", null, null, 401)]
    [InlineData("Function", FunctionKey, null, 200)]
    [InlineData("Function", null, FunctionKey, 200)]
    [InlineData("Function", AdminKey, null, 200)]
    [InlineData("Function", null, AdminKey, 200)]
    [InlineData("Function", "wrong", null, 401)]
    [InlineData("Function", "function-keY", null, 401)]
    [InlineData("Function", "function-key ", null, 200)] // white space around a header's value is not part of it
    [InlineData("Function", null, "function-key+", 401)]
    [InlineData("Function", null, "", 401)]
    [InlineData("Function", "", FunctionKey, 401)] // the header wins even when it is empty
    [InlineData("Function", "wrong", FunctionKey, 401)]
    [InlineData("Function", FunctionKey, "wrong", 200)]
    [InlineData("Admin", null, null, 401)]
    [InlineData("Admin", FunctionKey, null, 401)]
    [InlineData("Admin", null, FunctionKey, 401)]
    [InlineData("Admin", AdminKey, null, 200)]
    [InlineData("Admin", null, AdminKey, 200)]
    [InlineData("System", FunctionKey, null, 401)]
    [InlineData("System", AdminKey, null, 200)]
    [InlineData("User", FunctionKey, null, 401)]
    [InlineData("User", AdminKey, null, 200)]
    public async Task Get_BothKeysSet_OpensWhatTheKeyMayOpen(string level, string? header, string? query, int expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: Keys(FunctionKey, AdminKey));

        using var response = await Get(host, level, header, query);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Equal(expected == 200 ? level : "", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Function", 200)]
    [InlineData("Admin", 401)]
    [InlineData("System", 401)]
    public async Task Get_OnlyFunctionKeySet_AdminFunctionsStayClosed(string level, int expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: Keys(FunctionKey, null));

        using var response = await Get(host, level, FunctionKey, null);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("Function", null, 401)]
    [InlineData("Function", AdminKey, 200)]
    [InlineData("Admin", AdminKey, 200)]
    public async Task Get_OnlyAdminKeySet_OpensEverythingAndNothingElseDoes(string level, string? key, int expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: Keys(null, AdminKey));

        using var response = await Get(host, level, key, null);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("Anonymous")]
    [InlineData("Function")]
    [InlineData("Admin")]
    [InlineData("System")]
    public async Task Get_NoKeySet_EverythingIsOpen(string level)
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: Keys("", null));

        using var response = await Get(host, level, null, null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_LongKey_IsComparedWhole()
    {
        var key = new string('k', 2000) + "é";
        await using var host = await RunningHost.StartAsync<Functions>(settings: Keys(key, null));

        using var right = await Get(host, "Function", null, key);
        using var wrong = await Get(host, "Function", null, key[..^1] + "e");

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
    }

    [Fact]
    public async Task Get_UnknownRouteWithoutKey_Is404()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: Keys(FunctionKey, AdminKey));

        using var response = await host.Client.GetAsync("/unknown");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static Dictionary<string, string?> Keys(string? function, string? admin) =>
        new() { ["ASTRO_FUNCTION_KEY"] = function, ["ASTRO_ADMIN_KEY"] = admin };

    private static Task<HttpResponseMessage> Get(RunningHost host, string level, string? header, string? query)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, query is null ? $"/level/{level}" : $"/level/{level}?code={Uri.EscapeDataString(query)}");
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("x-functions-key", header);
        }

        return host.Client.SendAsync(request);
    }

    public sealed class Functions
    {
        [Function("Anonymous")]
        public IResult Anonymous([HttpTrigger(AuthorizationLevel.Anonymous, Route = "level/Anonymous")] HttpRequest request) => Results.Text("Anonymous");

        [Function("User")]
        public IResult User([HttpTrigger(AuthorizationLevel.User, Route = "level/User")] HttpRequest request) => Results.Text("User");

        [Function("Function")]
        public IResult Function([HttpTrigger(AuthorizationLevel.Function, Route = "level/Function")] HttpRequest request) => Results.Text("Function");

        [Function("System")]
        public IResult System([HttpTrigger(AuthorizationLevel.System, Route = "level/System")] HttpRequest request) => Results.Text("System");

        [Function("Admin")]
        public IResult Admin([HttpTrigger(AuthorizationLevel.Admin, Route = "level/Admin")] HttpRequest request) => Results.Text("Admin");
    }
}
