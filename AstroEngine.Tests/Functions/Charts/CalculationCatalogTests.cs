using System.Text;
using System.Text.Json;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Tests.Functions.Charts;

public sealed class CalculationCatalogTests : IAsyncDisposable
{
    private readonly ServiceProvider _services = EngineProvider.Build();

    private CalculationEntry Natal => _services.GetRequiredService<CalculationCatalog>().Find("natal")!;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public void Find_Name_IsOneOfTheNames()
    {
        var catalog = _services.GetRequiredService<CalculationCatalog>();
        Assert.Contains("natal", catalog.Names);
        Assert.All(catalog.Names, name => Assert.Equal(name, catalog.Find(name)!.Name));
        Assert.Null(catalog.Find("Natal"));
        Assert.Null(catalog.Find("horoscope"));
    }

    [Fact]
    public void Names_OfCalculations_AreKindsOfTheCache() =>
        Assert.All(_services.GetRequiredService<CalculationCatalog>().Names, name => Assert.True(CacheKey.IsKind(name)));

    [Fact]
    public async Task ComputeAsync_PastTheCache_GivesTheBytesOfTheCache()
    {
        var computed = await Natal.ComputeAsync(Fields(SampleBirth.Json), default);
        var answered = await Natal.AnswerAsync(Fields(SampleBirth.Json), default);
        var again = await Natal.AnswerAsync(Fields(SampleBirth.Json), default);
        Assert.Equal(CacheOutcome.Computed, answered.Outcome);
        Assert.Equal(CacheOutcome.MemoryHit, again.Outcome);
        Assert.Equal(Encoding.UTF8.GetString(computed.Span), Encoding.UTF8.GetString(again.Body.Span));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"house_system":"koch","node":"true","points":["sun"]}""")]
    [InlineData("""{"timezone":"Asia/Kolkata"}""")]
    [InlineData("""{"birth_date":"2024-11-03","birth_time":"01:30","latitude":40.7,"longitude":-74,"timezone":"America/New_York"}""")]
    public void ValidateOptions_PartOfARequest_Passes(string options) => Natal.ValidateOptions(Fields(options));

    [Theory]
    [InlineData("""{"house_system":"kock"}""", "house_system")]
    [InlineData("""{"house":"koch","node":"true"}""", "house")]
    [InlineData("""{"latitude":95}""", "latitude")]
    [InlineData("""{"timezone":"Asia/Kolkata","timezone_offset":5.5}""", "timezone")]
    [InlineData("""{"timezone":"Nowhere"}""", "timezone")]
    public void ValidateOptions_WrongField_IsNamedAlone(string options, string name)
    {
        var problem = Assert.Throws<ProblemException>(() => Natal.ValidateOptions(Fields(options))).Problem;
        Assert.Equal([name], problem.Errors!.Keys);
    }

    [Fact]
    public void ValidateOptions_UnknownZodiac_IsNamed()
    {
        var problem = Assert.Throws<ProblemException>(() => Natal.ValidateOptions(Fields("{}", "nowhere"))).Problem;
        Assert.Equal(["zodiac"], problem.Errors!.Keys);
    }

    [Fact]
    public async Task Cost_OfTheSample_IsOfTheRightOrder()
    {
        var answer = await Natal.ComputeAsync(Fields(SampleBirth.Json), default);
        Assert.InRange(answer.Length, Natal.Cost.Bytes / 2, Natal.Cost.Bytes * 2);
    }

    private static RequestFields Fields(string json, string zodiac = "lahiri") => new(
        JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => new FieldValue(p.Value)),
        new Dictionary<string, string> { ["zodiac"] = zodiac });
}
