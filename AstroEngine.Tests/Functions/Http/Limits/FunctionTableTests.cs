using AstroEngine.Functions.Http.Limits;
using AstroEngine.LocalHost.Http;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class FunctionTableTests
{
    private static readonly System.Reflection.Assembly Service = typeof(FunctionTable).Assembly;

    [Fact]
    public void Names_OfTheService_AreAllItsHttpFunctions() => Assert.Equal(
        HttpFunctionRoutes.Find(Service, routePrefix: string.Empty).Select(r => r.FunctionName).Order(StringComparer.Ordinal),
        new FunctionTable(Service).Names.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("health", RouteFamily.Exempt)]
    [InlineData("health/ready", RouteFamily.Exempt)]
    [InlineData("healthanything", RouteFamily.Calculations)]
    [InlineData("metrics", RouteFamily.Exempt)]
    [InlineData("errors/codes", RouteFamily.Exempt)]
    [InlineData("jobs/{id}", RouteFamily.Jobs)]
    [InlineData("queue/stats", RouteFamily.Jobs)]
    [InlineData("cache/clear/{kind}", RouteFamily.Operations)]
    [InlineData("batch/calculate", RouteFamily.Calculations)]
    [InlineData("{zodiac}/natal", RouteFamily.Calculations)]
    [InlineData("{zodiac:regex(^(?!(jobs/health)$).*$)}/natal", RouteFamily.Calculations)]
    [InlineData("numerology/{scheme}", RouteFamily.Calculations)]
    public void FamilyOf_Template_IsThatOfItsFirstSegment(string template, object family) =>
        Assert.Equal((RouteFamily)family, FunctionTable.FamilyOf(template));

    [Fact]
    public void Of_Functions_KnowsWhoNeedsAKey()
    {
        var table = new FunctionTable(Service);
        Assert.Equal(new FunctionTraits(RouteFamily.Exempt, false, "/health"), table.Of("Health"));
        Assert.Equal(new FunctionTraits(RouteFamily.Calculations, true, "/batch/calculate"), table.Of("BatchCalculate"));
        Assert.Equal(new FunctionTraits(RouteFamily.Operations, true, "/cache/clear"), table.Of("CacheClear"));
        Assert.Equal(new FunctionTraits(RouteFamily.Calculations, false, "unknown"), table.Of("unknown"));
    }
}
