using AstroEngine.LocalHost.Http;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class HttpFunctionRoutesTests
{
    [Fact]
    public void Find_AssemblyWithoutFunctions_IsEmpty() =>
        Assert.Empty(HttpFunctionRoutes.Find(typeof(HttpFunctionRoutes).Assembly, ""));

    [Fact]
    public async Task RouteTable_RunningHost_ListsRoutesInTheOrderOfTheFunctionNames()
    {
        await using var host = await RunningHost.StartAsync<RoutingTests.Colliding>(hostJson: """{ "version": "2.0" }""");

        var routes = ((RouteTable)host.Host.Services.GetService(typeof(RouteTable))!).Routes.ToList();

        Assert.Equal(["aAny", "Natal"], routes.Select(r => r.FunctionName));
        Assert.Equal(["api/chart/{kind}", "api/chart/natal"], routes.Select(r => r.Template));
        Assert.Equal(["get"], routes[0].Methods);
    }
}
