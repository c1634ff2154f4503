using AstroEngine.Tests.LocalHost;

namespace AstroEngine.Tests.Functions.Http.Limits;

/// <summary>Requests out of all proportion, byte by byte.</summary>
[Collection(ServiceGroup.Name)]
public sealed class RequestSizeTests(ServiceFixture fixture)
{
    [Theory]
    [InlineData(9_000, 1022)]
    [InlineData(15_000, 1022)]
    [InlineData(20_000, null)] // beyond what the server itself reads
    public void Get_LongQuery_Is414(int length, int? code)
    {
        var answer = Send($"GET /lahiri/natal?user_name={new string('a', length)} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Is(answer, 414, code);
    }

    [Theory]
    [InlineData(120, 10, 1023)]
    [InlineData(20, 1_000, 1023)]
    [InlineData(300, 10, null)]
    [InlineData(20, 3_000, null)]
    public void Get_ManyOrLongHeaders_Is431(int count, int length, int? code)
    {
        var headers = string.Concat(Enumerable.Range(0, count).Select(i => $"X-Junk-{i}: {new string('j', length)}\r\n"));
        Is(Send($"GET /zodiacs HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n"), 431, code);
    }

    [Fact]
    public void Get_QueryAndHeadersOfUsualSize_IsAnswered()
    {
        var headers = string.Concat(Enumerable.Range(0, 40).Select(i => $"X-Junk-{i}: {new string('j', 200)}\r\n"));
        Assert.StartsWith("HTTP/1.1 200", Send($"GET /zodiacs?a={new string('a', 8000)} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n"), StringComparison.Ordinal);
    }

    private static void Is(string answer, int status, int? code)
    {
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        if (code is not null)
        {
            Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
            Assert.Contains($"\"code\":{code}", answer, StringComparison.Ordinal);
        }
    }

    private string Send(string request)
    {
        using var connection = new RawConnection(fixture.Service.Client.BaseAddress!);
        connection.Send(request);
        return connection.ReadAnswer();
    }
}
