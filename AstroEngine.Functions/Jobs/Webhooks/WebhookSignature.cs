using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Signs webhooks: the time and the body, so that neither a forged message nor an old one played again is taken for true.</summary>
internal static class WebhookSignature
{
    /// <summary>The name of the header.</summary>
    public const string HeaderName = "X-Astro-Signature";

    /// <summary>The value of the header: <c>t=&lt;unix seconds&gt;,v1=&lt;hex HMAC-SHA256 of "t.body"&gt;</c>.</summary>
    public static string Of(ReadOnlySpan<byte> secret, DateTimeOffset time, ReadOnlySpan<byte> body)
    {
        var seconds = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hmac.AppendData(Encoding.ASCII.GetBytes(seconds + "."));
        hmac.AppendData(body);
        return $"t={seconds},v1={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
