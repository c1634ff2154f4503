using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Finds out from where a request comes, believing only those proxies that are trusted.</summary>
internal static class ClientAddress
{
    private const string ForwardedFor = "X-Forwarded-For";
    private const int BytesOfSubnet = 8;

    /// <summary>
    /// The address that a limit counts on: of the peer, or, when the peer is a trusted proxy, the last one of <c>X-Forwarded-For</c> that is
    /// no trusted proxy itself. What stands further left was written by the caller. An IPv6 address counts as its /64: a subscriber has all of it.
    /// </summary>
    public static IPAddress Of(HttpContext http, IReadOnlyList<IPNetwork> proxies)
    {
        var address = Plain(http.Connection.RemoteIpAddress ?? IPAddress.Loopback);
        if (proxies.Count > 0 && IsTrusted(address, proxies))
        {
            address = Follow(http.Request.Headers[ForwardedFor].ToString(), address, proxies);
        }

        return Subnet(address);
    }

    private static IPAddress Follow(string chain, IPAddress peer, IReadOnlyList<IPNetwork> proxies)
    {
        var address = peer;
        foreach (var hop in chain.Split(',').Reverse())
        {
            // Some proxies write the port too. What is no address ends the chain: whoever wrote it cannot be told from the caller.
            if (!IPEndPoint.TryParse(hop.Trim(), out var end))
            {
                break;
            }

            address = Plain(end.Address);
            if (!IsTrusted(address, proxies))
            {
                break;
            }
        }

        return address;
    }

    private static bool IsTrusted(IPAddress address, IReadOnlyList<IPNetwork> proxies) => proxies.Any(p => p.Contains(address));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static IPAddress Subnet(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[BytesOfSubnet..].Clear();
        return new IPAddress(bytes);
    }
}
