using AstroEngine.Functions.Http;
using AstroEngine.Tests.Infra;

namespace AstroEngine.Tests.Functions.Operations;

[Collection(ServiceGroup.Name)]
public sealed class ErrorCodeFunctionsTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Codes_All_AreThoseOfTheServiceEachWithAdvice()
    {
        var answer = await _service.GetAsync("/errors/codes");
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("public, max-age=", answer.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.NotEmpty(answer.Headers["ETag"]);
        var codes = answer.Json.GetProperty("codes").EnumerateArray().ToList();
        Assert.Equal(Problems.Types.Select(t => t.Code).Order(), codes.Select(c => c.GetProperty("code").GetInt32()));
        var ranges = answer.Json.GetProperty("ranges").EnumerateArray().ToList();
        Assert.All(codes, code =>
        {
            Assert.NotEmpty(code.GetProperty("title").GetString()!);
            Assert.NotEmpty(code.GetProperty("advice").GetString()!);
            Assert.StartsWith("https://", code.GetProperty("type").GetString(), StringComparison.Ordinal);
            var number = code.GetProperty("code").GetInt32();
            Assert.Single(ranges, r => r.GetProperty("from").GetInt32() <= number && number <= r.GetProperty("to").GetInt32());
        });
    }

    [Fact]
    public async Task Codes_One_IsWhatItsProblemDocumentsSay()
    {
        var problem = (await _service.PostAsync("/lahiri/natal", "{")).Json;
        var entry = (await _service.GetAsync($"/errors/codes/{problem.GetProperty("code").GetInt32()}")).Json;
        foreach (var name in (string[])["code", "status", "title", "type"])
        {
            Assert.Equal(problem.GetProperty(name).ToString(), entry.GetProperty(name).ToString());
        }
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    [InlineData("%3Cscript%3E")]
    public async Task Codes_Unknown_IsAProblem(string number)
    {
        var answer = await _service.GetAsync($"/errors/codes/{number}");
        Assert.Equal(404, answer.Status);
        Assert.Equal(1040, answer.Json.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Codes_Head_HasNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/errors/codes");
        var answer = await _service.SendAsync(request);
        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public void Types_All_HaveCodesAndSlugsOfTheirOwnAndAdvice()
    {
        Assert.Equal(Problems.Types.Count, Problems.Types.Select(t => t.Code).Distinct().Count());
        Assert.Equal(Problems.Types.Count, Problems.Types.Select(t => t.Slug).Distinct().Count());
        Assert.All(Problems.Types, type => Assert.True(ProblemAdvice.Has(type), $"ProblemAdvice says nothing of {type.Slug}"));
        Assert.All(Problems.Types, type => Assert.True(RangeOf(type.Code).Contains(type.Status), $"{type.Code} comes with {type.Status}"));
    }

    [Fact]
    public void Documentation_ErrorsPage_ListsEveryCodeWithItsStatus()
    {
        var page = File.ReadAllText(RepositoryFiles.Path("docs", "errors.md"));
        Assert.All(Problems.Types, type => Assert.Contains(
            type.Code == 1000 ? "| 1000 | 4xx |" : $"| {type.Code} | {type.Status} |", page, StringComparison.Ordinal));
    }

    private static int[] RangeOf(int code) => (code / 1000) switch
    {
        1 => [400, 404, 409, 413, 414, 415, 422, 431],
        2 => [422],
        3 => [503],
        4 => [401, 403, 429],
        _ => [500],
    };
}
