using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Friendship;

[Collection(ServiceGroup.Name)]
public sealed class MaitriFunctionsTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_SampleBirth_HasEightRelationsOfNine()
    {
        var answer = await _service.PostAsync("/lahiri/maitri", SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        Assert.Equal("maitri", answer.Json.GetProperty("kind").GetString());
        var points = answer.Json.GetProperty("points").EnumerateArray().ToList();
        Assert.Equal(
            ["sun", "moon", "mercury", "venus", "mars", "jupiter", "saturn", "rahu", "ketu"],
            points.Select(p => p.GetProperty("point").GetString()));
        Assert.All(points, p => Assert.Equal(8, p.GetProperty("relations").GetArrayLength()));
        // The Sun in Taurus, the Moon in Capricorn: the ninth, so an enemy for the time, and a friend by nature.
        var moon = points[0].GetProperty("relations")[0];
        Assert.Equal(
            ("moon", 9, "friend", "enemy", "neutral"),
            (moon.GetProperty("point").GetString(), moon.GetProperty("place").GetInt32(), moon.GetProperty("natural").GetString(),
                moon.GetProperty("temporary").GetString(), moon.GetProperty("compound").GetString()));
        var rahu = points[0].GetProperty("relations")[6];
        Assert.Equal(("rahu", JsonValueKind.Null), (rahu.GetProperty("point").GetString(), rahu.GetProperty("compound").ValueKind));
    }

    [Theory]
    [InlineData("calculate_maitri")]
    [InlineData("calculate_panchadha_maitri")]
    public async Task Post_NameOfTheReplacedSystem_IsTheSameAnswer(string name)
    {
        var alias = await _service.PostAsync($"/lahiri/{name}", SampleBirth.Json);
        var plain = await _service.GetAsync($"/lahiri/maitri?{SampleBirth.Query}");
        Assert.Equal(alias.Body, plain.Body);
        Assert.Equal("astro; hit; detail=memory", plain.Headers["Cache-Status"]);
    }

    [Theory]
    [InlineData("\"center\":\"heliocentric\"", "center")]
    [InlineData("\"method\":\"parashara\"", "method")]
    [InlineData("\"birth_date\":\"1990-02-30\"", "birth_date")]
    public async Task Post_WrongField_IsNamed(string field, string name)
    {
        var answer = await _service.PostAsync("/lahiri/maitri", SampleBirth.With(field));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal([name], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }
}
