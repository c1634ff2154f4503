namespace AstroEngine.Tests.Functions.Jobs;

[Collection(ServiceGroup.Name)]
public sealed class CompleteAnalysisJobTests(ServiceFixture fixture)
{
    private static readonly string[] Systems = ["vimshottari", "ashtottari", "yogini", "kalachakra", "chara", "narayana"];

    private readonly JobClient _jobs = new(fixture.Service);

    [Fact]
    public async Task Events_OfAnAnalysis_PassTenThirtySeventyAndAHundred()
    {
        var id = await SubmitAsync(SampleBirth.Json);

        var events = await ServerSentEvents.ReadAsync(fixture.Service.Client, $"/jobs/{id}/events");

        Assert.Equal(
            [10, 30, 70, 100],
            events.Where(e => e.Name == "progress").Select(e => e.Data.GetProperty("progress").GetInt32()).Where(p => p > 0).Distinct());
        Assert.Equal("completed", events[^1].Name);
    }

    [Fact]
    public async Task Results_OfAnAnalysis_AreItsSectionsAsTheirRoutesGiveThem()
    {
        var id = await SubmitAsync(SampleBirth.Json);
        await _jobs.CompletionAsync(id);

        var answer = await fixture.Service.GetAsync($"/jobs/{id}/results");
        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        var document = answer.Json;

        Assert.Equal(
            ["kind", "zodiac", "natal", "divisionals", "dashas", "panchanga", "ashtakavarga", "status"],
            document.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ("complete-analysis", "lahiri", "completed"),
            (document.GetProperty("kind").GetString(), document.GetProperty("zodiac").GetString(), document.GetProperty("status").GetString()));
        foreach (var (section, route) in ((string, string)[])
            [("natal", "natal"), ("divisionals", "divisional"), ("panchanga", "panchanga"), ("ashtakavarga", "ashtakavarga")])
        {
            var alone = await fixture.Service.PostAsync($"/lahiri/{route}", SampleBirth.Json);
            Assert.Equal(alone.Body, document.GetProperty(section).GetRawText());
        }

        var dashas = document.GetProperty("dashas");
        Assert.All(Systems, system => Assert.True(dashas.TryGetProperty(system, out _), system));
        var vimshottari = await fixture.Service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.Json);
        Assert.Equal(vimshottari.Body, dashas.GetProperty("vimshottari").GetRawText());
        var yogini = await fixture.Service.PostAsync("/lahiri/dasha/yogini", SampleBirth.With("\"levels\":2"));
        Assert.Equal(yogini.Body, dashas.GetProperty("yogini").GetRawText());
    }

    [Fact]
    public async Task Output_OfTheOrchestration_SaysWhereTheResultsAre()
    {
        var accepted = await _jobs.SubmitAsync("/jobs/complete-analysis", SampleBirth.Json, "application/json");
        var id = JobClient.Accepted(accepted);
        await _jobs.CompletionAsync(id);

        var status = await fixture.Service.GetAsync(new Uri(accepted.Json.GetProperty("statusQueryGetUri").GetString()!).PathAndQuery);

        Assert.Equal(200, status.Status);
        var output = status.Json.GetProperty("output");
        Assert.Equal("completed", output.GetProperty("status").GetString());
        Assert.EndsWith($"/jobs/{id}/results", output.GetProperty("results").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("1990", status.Json.GetProperty("input").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raman")]
    [InlineData("kp")]
    public async Task Submit_OtherZodiac_IsThatOfEverySection(string zodiac)
    {
        var id = await SubmitAsync(SampleBirth.With($"\"zodiac\":\"{zodiac}\""));
        await _jobs.CompletionAsync(id);

        var document = (await fixture.Service.GetAsync($"/jobs/{id}/results")).Json;
        var natal = await fixture.Service.PostAsync($"/{zodiac}/natal", SampleBirth.Json);
        Assert.Equal(natal.Body, document.GetProperty("natal").GetRawText());
        Assert.Equal(natal.Json.GetProperty("zodiac").GetString(), document.GetProperty("zodiac").GetString());
    }

    [Theory]
    [InlineData("\"latitude\":95", "latitude")]
    [InlineData("\"levels\":2", "levels")]
    [InlineData("\"zodiac\":\"tropical\"", "zodiac")]
    [InlineData("\"center\":\"heliocentric\"", "center")]
    public async Task Submit_WhatASectionCannotDo_IsRefusedAtOnce(string field, string name)
    {
        var answer = await _jobs.SubmitAsync("/jobs/complete-analysis", SampleBirth.With(field), "application/json");

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(name, out _), answer.Body);
    }

    [Fact]
    public async Task Results_OfABirthWithoutEphemeris_SayWhy()
    {
        var id = await SubmitAsync(SampleBirth.With("\"birth_date\":\"8000-01-01\""));

        Assert.Equal("failed", (await _jobs.EndAsync(id)).GetProperty("status").GetString());
        var answer = await fixture.Service.GetAsync($"/jobs/{id}/results");
        Assert.Equal(409, answer.Status);
    }

    [Fact]
    public async Task Batch_OfEveryKind_AnswersEachOne()
    {
        string[] types =
        [
            "natal", "divisional/9", "navamsa", "divisionals", "dasha/vimshottari", "panchanga", "ashtakavarga", "transit", "complete-analysis",
        ];
        var requests = types.Select(type => $$"""{"type":"{{type}}","zodiac":"lahiri","data":{{SampleBirth.Json}}}""")
            .Append("""{"type":"numerology/lo-shu","data":{"birth_date":"1990-05-15","gender":"male"}}""");

        var answer = await fixture.Service.PostAsync("/batch/calculate", $$"""{"requests":[{{string.Join(',', requests)}}]}""");

        Assert.Equal(200, answer.Status);
        Assert.All(answer.Json.GetProperty("results").EnumerateArray(), result => Assert.Equal("ok", result.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("divisional/9")]
    [InlineData("navamsa")]
    [InlineData("dasha/yogini")]
    [InlineData("panchanga")]
    [InlineData("ashtakavarga")]
    [InlineData("complete-analysis")]
    public async Task Bulk_OfAKind_GivesTheBytesOfSingleRequests(string calculation)
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(SampleBirth.Json, $"calculation={Uri.EscapeDataString(calculation)}&zodiac=lahiri"));
        await _jobs.CompletionAsync(id);

        var row = Assert.Single(await _jobs.RowsAsync(id));
        var single = await fixture.Service.PostAsync(
            "/batch/calculate", $$"""{"requests":[{"type":"{{calculation}}","zodiac":"lahiri","data":{{SampleBirth.Json}}}]}""");
        Assert.Equal(single.Json.GetProperty("results")[0].GetProperty("data").GetRawText(), row.GetProperty("result").GetRawText());
    }

    private async Task<string> SubmitAsync(string birth) =>
        JobClient.Accepted(await _jobs.SubmitAsync("/jobs/complete-analysis", birth, "application/json"));
}
