using AstroEngine.LocalHost.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class RouteCollisionsTests
{
    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "a/b")]
    [InlineData("{zodiac}/natal", "{zodiac}/transit")]
    [InlineData("{zodiac}/natal", "horoscope/{sign}/daily")]
    [InlineData("divisional/{n:int}", "divisional/named")]
    [InlineData("divisional/{n:int}", "divisional/{name:alpha}")]
    [InlineData("n/{system:regex(^(chaldean|pythagorean)$)}", "n/lo-shu")]
    [InlineData("n/{system:regex(^(chaldean|pythagorean)$)}", "n/{n:int}")]
    [InlineData("n/{system:regex(^(chaldean|pythagorean)$)}", "n/{other:regex(^(roman|greek)$)}")]
    [InlineData("n/{n:range(1,300)}", "n/301")]
    [InlineData("n/{n:range(1,300)}", "n/{n:range(301,400)}")]
    [InlineData("id/{id:guid}", "id/{n:int}")]
    [InlineData("{name}.svg", "chart.png")]
    [InlineData("files/{*path}", "file")]
    [InlineData("a/{b?}", "a/b/c")]
    [InlineData("{ignored:maxlength(0)?}", "{kind}")]
    public void Find_DisjointRoutes_FindsNothing(string first, string second) => Assert.Empty(Find(first, second));

    [Theory]
    [InlineData("a", "A", "/a")]
    [InlineData("{zodiac}/natal", "{other}/natal", "/a/natal")]
    [InlineData("{zodiac}/chart.svg", "horoscope/{sign}", "/horoscope/chart.svg")]
    [InlineData("a/{b?}", "a", "/a")]
    [InlineData("a/{b=1}", "a", "/a")]
    [InlineData("divisional/{n:int}", "divisional/9", "/divisional/9")]
    [InlineData("divisional/{n:int}", "divisional/{n:range(50,60)}", "/divisional/50")]
    [InlineData("n/{system:regex(^(chaldean|pythagorean)$)}", "n/pythagorean", "/n/pythagorean")]
    [InlineData("n/{system:regex(^(chaldean|lo-shu)$)}", "n/{other:regex(^(roman|lo-shu)$)}", "/n/lo-shu")]
    [InlineData("n/{x:length(7)}", "n/{y:alpha}", "/n/aaaaaaa")]
    [InlineData("{name}.svg", "chart.svg", "/chart.svg")]
    [InlineData("{name}.{ext}", "chart.svg", "/chart.svg")]
    [InlineData("files/{*path}", "files/a/{b}", "/files/a/a")]
    [InlineData("files/{*path}", "files", "/files")]
    [InlineData("{*all}", "x/{*rest}", "/x")]
    public void Find_OverlappingRoutes_NamesAPathThatBothMatch(string first, string second, string path)
    {
        var collision = Assert.Single(Find(first, second));

        Assert.Equal(path, collision.Path);
        Assert.Equal("GET", collision.Method);
        Assert.Contains(path, collision.ToString());
    }

    [Theory]
    [InlineData("get", "post", null)]
    [InlineData("get,post", "POST", "POST")]
    [InlineData("", "delete", "DELETE")]
    [InlineData("head", "", "HEAD")]
    [InlineData("", "", "GET")]
    public void Find_SameRoute_CollidesOnlyForASharedMethod(string first, string second, string? method)
    {
        var collisions = RouteCollisions.Find([Route("A", "x", first), Route("B", "x", second)]);

        Assert.Equal(method, collisions.SingleOrDefault()?.Method);
    }

    [Fact]
    public void Find_Collision_TheFirstNameWins()
    {
        var collision = Assert.Single(RouteCollisions.Find([Route("beta", "x", ""), Route("Alpha", "{y}", "")]));

        Assert.Equal("Alpha", collision.First.FunctionName);
        Assert.Equal("beta", collision.Second.FunctionName);
    }

    private static IReadOnlyList<RouteCollision> Find(string first, string second) =>
        RouteCollisions.Find([Route("A", first, "get"), Route("B", second, "get")]);

    private static HttpFunctionRoute Route(string name, string template, string methods) =>
        new(name, template, methods.Split(',', StringSplitOptions.RemoveEmptyEntries), AuthorizationLevel.Function);
}
