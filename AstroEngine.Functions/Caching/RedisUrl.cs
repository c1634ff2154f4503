using System.Globalization;
using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>Where Redis is: <c>redis://[[user]:password@]host[:port][/db][?ssl=true|false]</c>, or <c>rediss://</c> for TLS.</summary>
/// <remarks>The client reads no such URLs itself. No message of this type repeats any part of the URL: it may hold a password anywhere.</remarks>
public sealed class RedisUrl
{
    private const int DefaultPort = 6379;

    private RedisUrl(string host, int port, int database, bool tls, string? user, string? password)
    {
        Host = host;
        Port = port;
        Database = database;
        Tls = tls;
        User = user;
        Password = password;
    }

    /// <summary>Name or address of the host.</summary>
    public string Host { get; }

    /// <summary>Port, 1 to 65,535; 6,379 when the URL names none.</summary>
    public int Port { get; }

    /// <summary>Number of the database, 0 or more; 0 when the URL names none.</summary>
    public int Database { get; }

    /// <summary>Whether the connection is encrypted.</summary>
    public bool Tls { get; }

    internal string? User { get; }

    internal string? Password { get; }

    /// <summary>Reads a URL.</summary>
    /// <param name="text">The URL; user and password percent-encoded.</param>
    /// <exception cref="FormatException">It is malformed; the message says how, without repeating it.</exception>
    public static RedisUrl Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.StartsWith("redis://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("rediss://", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException("The Redis URL must begin with redis:// or rediss://.");
        }

        // Uri would take the part after a stray '#', '?' or '/' of an unencoded password for something else: say so instead.
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0 || uri.Host.Length == 0 || uri.AbsolutePath.Contains('@'))
        {
            throw new FormatException(
                "The Redis URL must have the form redis://[[user]:password@]host[:port][/db]; a port is 1 to 65535, and special characters of the password are percent-encoded.");
        }

        var (user, password) = ReadCredentials(uri.UserInfo);
        var port = uri.Port < 0 ? DefaultPort : uri.Port;
        if (port == 0)
        {
            throw new FormatException("The port of the Redis URL must be 1 to 65535.");
        }

        return new RedisUrl(uri.DnsSafeHost, port, ReadDatabase(uri.AbsolutePath), ReadTls(uri), user, password);
    }

    /// <summary>Host, port and database: never user or password.</summary>
    public override string ToString() => $"{(Host.Contains(':') ? $"[{Host}]" : Host)}:{Port}/{Database}";

    /// <summary>The client's options for this URL.</summary>
    /// <param name="connectTimeoutMilliseconds">How long one attempt to connect may take.</param>
    internal ConfigurationOptions ToClientOptions(int connectTimeoutMilliseconds)
    {
        // Only the newer client knows user names (its Parse does, the older one skips what it does not know);
        // through Parse one source serves both.
        var options = User is null ? new ConfigurationOptions() : ConfigurationOptions.Parse($"user={User}", ignoreUnknown: true);
        options.EndPoints.Add(Host, Port);
        options.DefaultDatabase = Database;
        options.Password = Password;
        options.Ssl = Tls;
        if (Tls)
        {
            options.SslHost = Host;
        }

        options.AbortOnConnectFail = false;
        options.ConnectTimeout = connectTimeoutMilliseconds;
        options.ReconnectRetryPolicy = new LinearRetry(1000);
        options.ClientName = "astroengine";

        // A single server: no election among masters, hence no key and no channel of the client's own in a database that others use.
        options.TieBreaker = "";
        options.ConfigurationChannel = "";
        return options;
    }

    /// <summary>Whether the client in use can log in with <see cref="User"/>.</summary>
    internal bool ClientKnowsUser() =>
        User is null or "default" || ConfigurationOptions.Parse($"user={User}", ignoreUnknown: true).ToString().Contains("user=", StringComparison.OrdinalIgnoreCase);

    private static (string? User, string? Password) ReadCredentials(string userInfo)
    {
        if (userInfo.Length == 0)
        {
            return (null, null);
        }

        var colon = userInfo.IndexOf(':');
        if (colon < 0)
        {
            throw new FormatException("The Redis URL names a user without a password; a password alone is written redis://:password@host.");
        }

        var user = Uri.UnescapeDataString(userInfo[..colon]);
        var password = Uri.UnescapeDataString(userInfo[(colon + 1)..]);
        if (password.Length == 0)
        {
            throw new FormatException("The password of the Redis URL is empty.");
        }

        if (user.AsSpan().IndexOfAny(",= ") >= 0)
        {
            throw new FormatException("The user name of the Redis URL holds a comma, an equals sign or a space, which the client cannot send.");
        }

        return (user.Length == 0 ? null : user, password);
    }

    private static int ReadDatabase(string path)
    {
        var text = path.Trim('/');
        if (text.Length == 0)
        {
            return 0;
        }

        return path[0] == '/' && path.Length == text.Length + 1 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var database)
            ? database
            : throw new FormatException("The path of the Redis URL must be the number of a database, e.g. /0.");
    }

    private static bool ReadTls(Uri uri)
    {
        var tls = uri.Scheme.Equals("rediss", StringComparison.OrdinalIgnoreCase);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var asked = pair.ToLowerInvariant() switch
            {
                "ssl=true" or "ssl=1" => true,
                "ssl=false" or "ssl=0" => false,
                _ => throw new FormatException("The only parameter of a Redis URL is ssl, which is true or false."),
            };
            if (tls && !asked)
            {
                throw new FormatException("The Redis URL says rediss:// (with TLS) and ssl=false (without) at once.");
            }

            tls |= asked;
        }

        return tls;
    }
}
