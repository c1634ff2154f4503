namespace AstroEngine.Tests.Functions.Numerology;

/// <summary>Whatever is wrong with a request is a 400 that names the field, what is allowed and what came.</summary>
[Collection(ServiceGroup.Name)]
public sealed class NumerologyProblemTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("xyz")]
    [InlineData("Chaldean")]
    [InlineData("lo%20shu")]
    [InlineData("%D0%B8")]
    public async Task Get_UnknownScheme_IsNamedWithTheAllowedOnes(string scheme)
    {
        var answer = await _service.GetAsync($"/numerology/{scheme}?name=John&nonsense=1");
        IsProblem(answer);
        Assert.StartsWith("must be one of chaldean, pythagorean, lo-shu, was \"", Error(answer, "scheme"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "name", "is required: 1 to 100 characters, Latin letters of any kind")]
    [InlineData("""{"name":null}""", "name", "is required")]
    [InlineData("""{"name":""}""", "name", "must be 1 to 100 characters, was 0 characters long")]
    [InlineData("""{"name":"   "}""", "name", "must have a letter, was \"   \"")]
    [InlineData("""{"name":"-'."}""", "name", "must have a letter")]
    [InlineData("""{"name":"365"}""", "name", "must have a letter")]
    [InlineData("""{"name":12}""", "name", "must be a text of 1 to 100 characters, was 12")]
    [InlineData("""{"name":["John"]}""", "name", "was the list")]
    [InlineData("""{"name":{"first":"John"}}""", "name", "was an object")]
    [InlineData("""{"name":"Иван"}""", "name", "has \"И\" (U+0418 at character 1), \"в\" (U+0432 at character 2)")]
    [InlineData("""{"name":"Иван"}""", "name", "write the name in Latin letters, as in the passport")]
    [InlineData("""{"name":"abcdefgабвгдеж"}""", "name", "and 2 more")]
    [InlineData("""{"name":"Jo 😀"}""", "name", "\"😀\" (U+1F600 at character 4)")]
    [InlineData("""{"name":"Jo\u0000hn"}""", "name", "has U+0000 at character 3")]
    [InlineData("""{"name":"Jo\nhn"}""", "name", "has U+000A at character 3")]
    [InlineData("""{"name":"Jo\u202Ehn"}""", "name", "has U+202E at character 3")]
    [InlineData("""{"name":"שלום"}""", "name", "U+05E9 at character 1")]
    [InlineData("""{"name":"John","tagline":"Да"}""", "tagline", "\"Д\" (U+0414 at character 1)")]
    [InlineData("""{"name":"John","tagline":""}""", "tagline", "was 0 characters long")]
    [InlineData("""{"name":"John","birth_date":"1990-02-30"}""", "birth_date", "must be a date that exists in the gregorian calendar, was \"1990-02-30\"")]
    [InlineData("""{"name":"John","founding_date":"yesterday"}""", "founding_date", "must be a date of the form YYYY-MM-DD, was \"yesterday\"")]
    [InlineData("""{"name":"John","method":"sum"}""", "method", "must be one of letter_sum, cheiro, was \"sum\"")]
    [InlineData("""{"name":"John","gender":"male"}""", "gender", "is not a field of this request; the fields are birth_date, founding_date, method, name, scheme, tagline")]
    [InlineData("""{"name":"John","scheme":"chaldean"}""", "scheme", "is given by the path")]
    public async Task Post_Chaldean_WrongFieldIsNamed(string body, string field, string message)
    {
        var answer = await _service.PostAsync("/numerology/chaldean", body);
        IsProblem(answer);
        Assert.Contains(message, Error(answer, field), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"John"}""", "birth_date", "is required")]
    [InlineData("""{"birth_date":"1990-01-01"}""", "name", "is required")]
    [InlineData("""{"name":"John 2","birth_date":"1990-01-01"}""", "name", "has \"2\" (U+0032 at character 6)")]
    [InlineData("""{"name":"John","birth_date":"1990-01-01","y":"maybe"}""", "y", "must be one of sounded, vowel, consonant")]
    [InlineData("""{"name":"John","birth_date":"1990-01-01","at":"2026-13-01"}""", "at", "must be a date that exists")]
    [InlineData("""{"name":"John","birth_date":"1990-01-01","tagline":"x"}""", "tagline", "is not a field")]
    public async Task Post_Pythagorean_WrongFieldIsNamed(string body, string field, string message)
    {
        var answer = await _service.PostAsync("/numerology/pythagorean", body);
        IsProblem(answer);
        Assert.Contains(message, Error(answer, field), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"birth_date":"1990-01-01"}""", "gender", "is required: one of male, female")]
    [InlineData("""{"gender":"male"}""", "birth_date", "is required")]
    [InlineData("""{"birth_date":"0000-01-01","gender":"male"}""", "birth_date", "must be in the years 0001 to 9998")]
    [InlineData("""{"birth_date":"1990-01-01","gender":"m"}""", "gender", "must be one of male, female, was \"m\"")]
    [InlineData("""{"birth_date":"1990-01-01","gender":"male","year_start":"february"}""", "year_start", "must be one of january, lichun")]
    [InlineData("""{"birth_date":"1990-01-01","gender":"male","name":"John"}""", "name", "is not a field")]
    public async Task Post_LoShu_WrongFieldIsNamed(string body, string field, string message)
    {
        var answer = await _service.PostAsync("/numerology/lo-shu", body);
        IsProblem(answer);
        Assert.Contains(message, Error(answer, field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NamesOfAHundredCharacters_AreTheLongest()
    {
        Assert.Equal(200, (await _service.PostAsync("/numerology/chaldean", $$"""{"name":"{{new string('a', 100)}}"}""")).Status);
        var answer = await _service.PostAsync("/numerology/chaldean", $$"""{"name":"{{new string('a', 101)}}"}""");
        IsProblem(answer);
        Assert.Equal("must be 1 to 100 characters, was 101 characters long", Error(answer, "name"));
    }

    [Fact]
    public async Task Post_SeveralMistakes_AreAllNamed()
    {
        var answer = await _service.PostAsync("/numerology/pythagorean", """{"name":"Иван","birth_date":"x","at":"y","method":"z","extra":1}""");
        IsProblem(answer);
        Assert.Equal(
            ["at", "birth_date", "extra", "method", "name"],
            answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"name":"Jo\ud800hn"}""")]
    [InlineData("""{"name":"Jo\udc00"}""")]
    [InlineData("""{"name":"John"} x""")]
    [InlineData("""{"name":"John","name":"Jane"}""")]
    public async Task Post_NoJson_IsRefused(string body) => IsProblem(await _service.PostAsync("/numerology/chaldean", body));

    [Theory]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF")]
    [InlineData("Jo%00hn")]
    [InlineData("%F0%9F%98%80")]
    public async Task Get_NameOfNoLetters_IsRefused(string name) => IsProblem(await _service.GetAsync($"/numerology/chaldean?name={name}"));

    private static void IsProblem(ServiceAnswer answer)
    {
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
    }

    private static string Error(ServiceAnswer answer, string field) => answer.Json.GetProperty("errors").GetProperty(field)[0].GetString()!;
}
