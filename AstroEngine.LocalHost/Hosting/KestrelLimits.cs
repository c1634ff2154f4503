using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>
/// What the server takes from a connection before any function sees it: settings <c>Host:Limits:*</c>. What goes beyond gets a 400, 414 or
/// 431 without a body, or the connection is cut.
/// </summary>
/// <param name="RequestLineBytes">Length of the first line, which holds the query. Default 16,384.</param>
/// <param name="HeaderBytes">Length of all headers. Default 32,768.</param>
/// <param name="Headers">Number of headers. Default 200.</param>
/// <param name="HeaderTime">How long the headers of a request may take. Default 15 seconds.</param>
/// <param name="KeepAlive">How long a connection may be idle. Default 130 seconds.</param>
/// <param name="BytesPerSecond">What a client must send of a body and read of an answer. Default 240; 0 for no such limit.</param>
/// <param name="Grace">How long it may do less. Default 5 seconds.</param>
/// <param name="Connections">Connections at a time; more are closed at once. Default 0, which means any number.</param>
internal sealed record KestrelLimits(
    int RequestLineBytes, int HeaderBytes, int Headers, TimeSpan HeaderTime, TimeSpan KeepAlive, int BytesPerSecond, TimeSpan Grace, int Connections)
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Host:Limits";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="LocalHostStartException">A value is malformed.</exception>
    public static KestrelLimits Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return new KestrelLimits(
            Number(section, "RequestLineBytes", 16 * 1024, 1024, 1024 * 1024),
            Number(section, "HeaderBytes", 32 * 1024, 1024, 1024 * 1024),
            Number(section, "Headers", 200, 16, 2000),
            TimeSpan.FromSeconds(Number(section, "HeaderSeconds", 15, 1, 3600)),
            TimeSpan.FromSeconds(Number(section, "KeepAliveSeconds", 130, 1, 86_400)),
            Number(section, "BytesPerSecond", 240, 0, 1_000_000),
            TimeSpan.FromSeconds(Number(section, "GraceSeconds", 5, 2, 3600)),
            Number(section, "Connections", 0, 0, 1_000_000));
    }

    /// <summary>Gives them to the server.</summary>
    public void Apply(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = RequestLineBytes;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = Headers;
        limits.MaxRequestBufferSize = Math.Max(limits.MaxRequestBufferSize ?? 0, Math.Max(RequestLineBytes, HeaderBytes));
        limits.RequestHeadersTimeout = HeaderTime;
        limits.KeepAliveTimeout = KeepAlive;
        limits.MinRequestBodyDataRate = Rate();
        limits.MinResponseDataRate = Rate();
        limits.MaxConcurrentConnections = Connections == 0 ? null : Connections;
    }

    private MinDataRate? Rate() => BytesPerSecond == 0 ? null : new MinDataRate(BytesPerSecond, Grace);

    private static int Number(IConfiguration section, string name, int otherwise, int least, int most)
    {
        var text = section[name];
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new LocalHostStartException($"{Section}:{name} must be a whole number from {least} to {most}, was \"{text}\".");
    }
}
