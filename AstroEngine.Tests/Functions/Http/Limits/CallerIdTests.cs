using System.Net;
using AstroEngine.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class CallerIdTests
{
    private static readonly FunctionTraits NeedsKey = new(RouteFamily.Calculations, true, "/any");
    private static readonly FunctionTraits Anonymous = new(RouteFamily.Operations, false, "/any");

    [Fact]
    public void Of_KeysThatWereChecked_AreCallersOfTheirOwn()
    {
        Assert.NotEqual(Of("a", true, NeedsKey), Of("b", true, NeedsKey));
        Assert.Equal(Of("a", true, NeedsKey), Of("a", true, NeedsKey, "198.51.100.7"));
    }

    [Fact]
    public void Of_KeysThatNobodyChecked_GiveNoNewLimit()
    {
        Assert.Equal(Of("a", false, NeedsKey), Of("b", false, NeedsKey));
        Assert.Equal(Of("a", true, Anonymous), Of("b", true, Anonymous));
        Assert.NotEqual(Of("a", false, NeedsKey), Of("a", false, NeedsKey, "198.51.100.7"));
    }

    [Fact]
    public void Of_AnyCaller_IsAHashThatTheSecretKeys()
    {
        var id = Of("clandestine-key", true, NeedsKey);
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.NotEqual(id, Of("clandestine-key", true, NeedsKey, secret: "another"));
    }

    private static string Of(string key, bool checkedByHost, FunctionTraits function, string address = "203.0.113.9", string? secret = null)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        http.Request.Headers["x-functions-key"] = key;
        return new CallerId(Options.Create(new RateLimitOptions { Secret = secret }), new KeyCheck(checkedByHost)).Of(http, function);
    }
}
