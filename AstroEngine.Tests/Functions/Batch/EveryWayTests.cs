using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Batch;

/// <summary>What a route answers, a batch and a bulk job answer too, to the byte.</summary>
[Collection(ServiceGroup.Name)]
public sealed class EveryWayTests(ServiceFixture fixture)
{
    private const string Pair = "{\"a\":" + SampleBirth.Json + ",\"b\":" + SampleBirth.Json + "}";

    [Theory]
    [InlineData("/tropical/transit/leo", "sign-transit/leo", "tropical", "{\"date\":\"2026-08-12\"}")]
    [InlineData("/tropical/transits/search", "transits-search", "tropical", "\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-02-01T00:00:00Z\"")]
    [InlineData("/tropical/progressions/tertiary", "progressions/tertiary", "tropical", "\"at\":\"2026-05-15T00:00:00Z\"")]
    [InlineData("/tropical/returns/sun", "returns/sun", "tropical", "\"from\":\"2026-01-01T00:00:00Z\",\"count\":2")]
    [InlineData("/tropical/composite", "composite", "tropical", Pair)]
    [InlineData("/eclipses", "eclipses", null, "{\"from\":\"2026-08-01\",\"to\":\"2026-08-31\",\"latitude\":40.4,\"longitude\":-3.7}")]
    [InlineData("/lunar-calendar", "lunar-calendar", null, "{\"year\":2026,\"month\":8,\"latitude\":55.75,\"longitude\":37.62,\"timezone\":\"Europe/Moscow\"}")]
    [InlineData("/ephemeris", "ephemeris", null, "{\"from\":\"2026-08-01\",\"to\":\"2026-08-03\",\"step\":\"6h\",\"zodiac\":\"lahiri\"}")]
    [InlineData("/rise-set", "rise-set", null, "{\"date\":\"2026-08-12\",\"latitude\":55.75,\"longitude\":37.62,\"timezone\":\"Europe/Moscow\"}")]
    public async Task Ask_RouteBatchAndBulk_IsOneAnswer(string path, string type, string? zodiac, string data)
    {
        // What is no document are fields beside the sample birth.
        data = data[0] == '{' ? data : SampleBirth.With(data.Split(','));
        var named = zodiac is null ? string.Empty : $"\"zodiac\":\"{zodiac}\",";
        var alone = await fixture.Service.PostAsync(path, data);
        Assert.True(alone.Status == 200, alone.Body);

        var batch = await fixture.Service.PostAsync("/batch/calculate", $$"""{"requests":[{"type":"{{type}}",{{named}}"data":{{data}}}]}""");
        Assert.Equal(alone.Body, batch.Json.GetProperty("results")[0].GetProperty("data").GetRawText());

        var jobs = new JobClient(fixture.Service);
        var id = JobClient.Accepted(await jobs.SubmitJsonAsync($$"""{"calculation":"{{type}}",{{named}}"items":[{{data}}]}"""));
        await jobs.CompletionAsync(id);
        Assert.Equal(alone.Body, Assert.Single(await jobs.RowsAsync(id)).GetProperty("result").GetRawText());
    }
}
