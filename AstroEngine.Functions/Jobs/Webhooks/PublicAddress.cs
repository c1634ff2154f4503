using System.Net;
using System.Net.Sockets;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Tells addresses of the public internet from all others: whoever names a callback must not reach what only this service can.</summary>
internal static class PublicAddress
{
    /// <summary>IPv4 ranges of the IANA special-purpose registry that are not for the public, and Azure's own platform address.</summary>
    private static readonly IPNetwork[] Closed4 = Networks(
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4");

    /// <summary>The part of IPv6 that is given out for the public. All else (ULA, link-local, multicast, ::/8 and so on) lies outside.</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>What within it is not: protocol assignments with Teredo and benchmarks, documentation.</summary>
    private static readonly IPNetwork[] Closed6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether an address is public, and the IPv4 address within it if it carries one.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !IsIn(address, Closed4),
            AddressFamily.InterNetworkV6 => Contains6(address),
            _ => false,
        };
    }

    private static bool Contains6(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (Translated.Contains(address))
        {
            return Contains(new IPAddress(bytes[12..]));
        }

        if (!Global6.Contains(address) || IsIn(address, Closed6))
        {
            return false;
        }

        if (SixToFour.Contains(address))
        {
            return Contains(new IPAddress(bytes[2..6]));
        }

        // ISATAP: a tunnel to the IPv4 address at the end.
        var isTunnel = bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
        return !isTunnel || Contains(new IPAddress(bytes[12..]));
    }

    private static bool IsIn(IPAddress address, IPNetwork[] networks)
    {
        foreach (var network in networks)
        {
            if (network.Contains(address))
            {
                return true;
            }
        }

        return false;
    }

    private static IPNetwork[] Networks(params string[] texts) => [.. texts.Select(IPNetwork.Parse)];
}
