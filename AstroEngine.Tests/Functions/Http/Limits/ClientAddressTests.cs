using System.Net;
using AstroEngine.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("203.0.113.9", null, "", "203.0.113.9")]
    [InlineData("203.0.113.9", "198.51.100.1", "", "203.0.113.9")] // nobody is trusted: the header says nothing
    [InlineData("203.0.113.9", "198.51.100.1", "10.0.0.0/8", "203.0.113.9")] // not from a proxy
    [InlineData("10.1.2.3", "198.51.100.1", "10.0.0.0/8", "198.51.100.1")]
    [InlineData("10.1.2.3", "6.6.6.6, 198.51.100.1", "10.0.0.0/8", "198.51.100.1")] // what the caller wrote itself stands left
    [InlineData("10.1.2.3", "6.6.6.6, 198.51.100.1, 10.9.9.9", "10.0.0.0/8", "198.51.100.1")]
    [InlineData("10.1.2.3", "198.51.100.1:4711", "10.0.0.0/8", "198.51.100.1")]
    [InlineData("10.1.2.3", "10.4.4.4", "10.0.0.0/8", "10.4.4.4")] // a client of the own network
    [InlineData("10.1.2.3", "198.51.100.1, garbage", "10.0.0.0/8", "10.1.2.3")]
    [InlineData("10.1.2.3", "", "10.0.0.0/8", "10.1.2.3")]
    [InlineData("::ffff:10.1.2.3", "198.51.100.1", "10.0.0.0/8", "198.51.100.1")]
    [InlineData("::1", "[2001:db8:1:2:3:4:5:6]:99", "::1", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", null, "", "2001:db8:1:2::")] // a subscriber has the whole /64
    public void Of_PeerAndHeader_BelievesTrustedProxiesAlone(string peer, string? forwarded, string trusted, string expected)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(peer);
        if (forwarded is not null)
        {
            http.Request.Headers["X-Forwarded-For"] = forwarded;
        }

        Assert.Equal(IPAddress.Parse(expected), ClientAddress.Of(http, new RateLimitOptions { TrustedProxies = trusted }.Proxies()));
    }
}
