using AstroEngine.Functions.Http.Limits;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class RouteEndpointTests
{
    [Theory]
    [InlineData("health", "/health")]
    [InlineData("{zodiac:regex(^(?!(jobs|batch)$).*$)}/natal", "/{zodiac}/natal")]
    [InlineData("cache/clear/{kind}", "/cache/clear/{kind}")]
    [InlineData("{ignored:maxlength(0)?}", "/{ignored}")]
    [InlineData("{zodiac}/divisional/{division:int}", "/{zodiac}/divisional/{division}")]
    public void Of_Template_KeepsNamesAlone(string template, string endpoint) => Assert.Equal(endpoint, RouteEndpoint.Of(template));

    [Fact]
    public void Of_EveryFunctionOfTheService_IsPlain()
    {
        var table = new FunctionTable(typeof(FunctionTable).Assembly);
        Assert.All(table.Names, name => Assert.Matches(@"^/([a-z0-9.\-_]+|\{[a-zA-Z]+\})?(/([a-z0-9.\-_]+|\{[a-zA-Z]+\}))*$", table.Of(name).Endpoint));
    }
}
