using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>An address that a webhook may be sent to, as far as the text tells; where its name leads is checked when it is called.</summary>
public sealed class CallbackUrl
{
    /// <summary>The longest that is taken, in characters.</summary>
    public const int LongestLength = 2048;

    private CallbackUrl(Uri address) => Address = address;

    /// <summary>The address. Its path and query may hold a secret of the receiver: neither belongs into a log.</summary>
    public Uri Address { get; }

    /// <summary>Reads an address.</summary>
    /// <param name="text">What came.</param>
    /// <param name="settings">Whether an address that is not public may be named.</param>
    /// <param name="url">The address.</param>
    /// <param name="mistake">What is wrong with it, to follow the name of a field.</param>
    /// <returns>Whether it may be called.</returns>
    public static bool TryParse(
        string? text, WebhookSettings settings, [NotNullWhen(true)] out CallbackUrl? url, [NotNullWhen(false)] out string? mistake)
    {
        ArgumentNullException.ThrowIfNull(settings);
        url = null;
        mistake = Mistake(text, settings, out var address);
        if (mistake is null)
        {
            url = new CallbackUrl(address!);
        }

        return url is not null;
    }

    /// <summary>The scheme, host and port: what may be logged.</summary>
    public override string ToString() => Address.GetLeftPart(UriPartial.Authority);

    private static string? Mistake(string? text, WebhookSettings settings, out Uri? address)
    {
        address = null;
        if (text is null || text.Length > LongestLength)
        {
            return $"must be a URL of at most {LongestLength} characters, was {text?.Length ?? 0} characters long";
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address.Host.Length == 0)
        {
            return "must be an absolute URL with https or http";
        }

        if (address.UserInfo.Length > 0)
        {
            return "must not hold a user name or password";
        }

        return settings.AllowPrivate || IsPublicName(address)
            ? null
            : "must lead to a public address, not to this machine or a private network";
    }

    private static bool IsPublicName(Uri address)
    {
        // Uri has already turned 2130706433, 0x7f.1 and the like into 127.0.0.1.
        var host = address.IdnHost.TrimEnd('.');
        return IPAddress.TryParse(host, out var literal)
            ? PublicAddress.Contains(literal)
            : !host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && !host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
