using System.Text;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Headers, methods and paths that nobody sends by mistake.</summary>
internal sealed class HostileHeaders(FuzzRandom random, HostileValues values)
{
    private static readonly string[] Methods = ["HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "get", "Post", "FOO", "QUERY", "M-SEARCH"];

    private static readonly string[] Names =
    [
        "Accept-Encoding", "Accept-Encoding", "If-None-Match", "If-None-Match", "If-Match", "If-Modified-Since", "If-Range", "Range", "X-User-Id", "X-User-Id", "Idempotency-Key",
        "Idempotency-Key", "X-Correlation-Id", "X-Correlation-Id", "traceparent", "tracestate", "Accept", "Accept-Language", "Authorization", "x-functions-key", "Cookie", "Origin",
        "Access-Control-Request-Method", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-HTTP-Method-Override", "Forwarded", "Via", "Upgrade", "Expect", "Cache-Control",
        "Pragma", "Content-Language", "Content-MD5", "Content-Range", "baggage", "Request-Id", "Referer", "User-Agent", "TE", "Max-Forwards", "Prefer",
    ];

    private static readonly string[] Values =
    [
        "", "*", "\"", "\"abc", "\"abc\"", "W/\"abc\"", "w/\"a\"", ",,,,", "\"a\", \"b\", *", "W/", "gzip", "br", "gzip, br", "br;q=0", "gzip;q=1.5", "gzip;q=x", "*;q=0", "identity;q=0",
        "br;q=0.0001, gzip;q=", ";q=1", "gzip;;;", "zstd", "deflate", "bytes=0-1", "bytes=9999999999999999999-", "bytes=-1", "Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 99 Foo 9999 99:99:99 GMT",
        "00-00000000000000000000000000000000-0000000000000000-00", "00-zz-zz-zz", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "Bearer x", "Basic !!!", "http://127.0.0.1", "null",
        "127.0.0.1, ::1, x", "websocket", "100-continue", "no-cache", "max-age=99999999999999", "a=b; c=d", "\t", "é", "\u00ff\u00fe", "%0d%0aX-Injected: 1", "${jndi:ldap://127.0.0.1/a}", "../../x",
        "{\"a\":1}", "NaN", "-1", "1e400", "99999999999999999999", "astro:*", "a\u0080b", "user@example.org", "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly string[] Types =
    [
        "text/plain", "text/xml", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "application/json; charset=utf-16",
        "application/json; charset=x", "application/json;;;", "application/json; =", "APPLICATION/JSON", "application/problem+json", "application/x-ndjson", "application/jsonl", "*/*", "json", "",
        "/", "application/", "application/json, text/plain", "a/b; c=\"", "application/vnd.x+json", "\u00e9/\u00e9",
    ];

    private static readonly string[] Codings = ["gzip", "br", "deflate", "identity", "x", "gzip, gzip", ""];

    private static readonly string[] PathPieces =
    [
        "%", "%z", "%zz", "%0", "%00", "%0d%0a", "%2e%2e", "%2f", "%5c", "%c0%af", "%ff", "%ed%a0%80", "%f0%9f%98%80", "%25", "%u0041", "..", ".", "", "a;b=c", "a+b", "~", "@", ":", "é", "\u00ff", "(", "[",
        "|", "^", "\\", "\"", "<", "{zodiac}", "*", "%E0%A4%B0",
    ];

    /// <summary>Another method.</summary>
    public string Method() => random.Pick(Methods);

    /// <summary>A type that bodies are not of, or are not said to be of.</summary>
    public string ContentType() => random.Pick(Types);

    /// <summary>Adds some headers.</summary>
    public void AddTo(FuzzRequest request)
    {
        for (var i = random.Between(1, 4); i > 0; i--)
        {
            request.Headers.Add((random.Pick(Names), Value()));
        }

        switch (random.Between(0, 59))
        {
            case 0: request.Headers.AddRange(Enumerable.Range(0, random.Pick([50, 99, 101, 500])).Select(n => ($"X-Junk-{n}", "1"))); break;
            case 1: request.Headers.Add(("X-Long", new string('x', random.Pick([5000, 20_000, 40_000])))); break;
            case 2: request.Headers.Add((random.Pick(["a b", "é", "", "x:", "(x)"]), "1")); break;
            case 3: request.Headers.Add(("Host", random.Pick(["", "a b", "::", "localhost:99999", "é", "a.example", "[::1]", "localhost:80:80"]))); break;
            case 4: request.Headers.Add(("X-Null", "a\0b")); break;
            case 5: request.Headers.Add(("Connection", random.Pick(["close", "Upgrade", "keep-alive, x", "", "X-User-Id"]))); break;
            case 6 when request.Body is not null: request.Headers.Add(("Content-Encoding", random.Pick(Codings))); break;
            case 7: request.Headers.Add(("X-Folded", "a\r\n b")); break;
            default: break;
        }
    }

    /// <summary>Spoils a path and its query.</summary>
    public string Target(string target)
    {
        var pieces = target.Split('?')[0].Split('/');
        var query = target.Contains('?') ? target[target.IndexOf('?')..] : string.Empty;
        switch (random.Between(0, 11))
        {
            case 0: return target + "/";
            case 1: return "/" + target;
            case 2: return target.ToUpperInvariant();
            case 3: return $"http://127.0.0.1{target}";
            case 4: return $"{pieces[0]}/{new string('z', random.Pick([300, 2000, 7000, 9000]))}/{pieces[^1]}{query}";
            case 5: return target + (query.Length == 0 ? "?" : "&") + Query();
            case 6: return target.Split('?')[0] + "?" + Query();
            case 7: return target + random.Pick(["#x", "?", "??", "&", "?=", "?%", " x", "\t"]);
            default:
                pieces[random.Between(Math.Min(1, pieces.Length - 1), pieces.Length - 1)] = random.Chance(60) ? random.Pick(PathPieces) : Escaped(values.Text());
                return (pieces[0].Length == 0 ? string.Empty : "/") + string.Join('/', pieces) + query;
        }
    }

    private static string Escaped(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Take(1000).Select(b => $"%{b:X2}"));

    private string Query() => random.Between(0, 9) switch
    {
        0 => string.Join('&', Enumerable.Range(0, random.Pick([100, 500, 1100])).Select(i => $"q{i}={i}")),
        1 => string.Join('&', Enumerable.Repeat("latitude=1", random.Between(2, 50))),
        2 => "points=" + new string(random.Pick([',', 'x', '+', '%']), random.Between(1, 3000)),
        3 => "%00=%00&=&&&;",
        4 => "code=" + Escaped(values.Text()),
        5 => "birth_date=%ed%a0%80&birth_time=%ff",
        6 => "latitude[]=1&latitude[0]=2",
        7 => "LATITUDE=1&Latitude=2",
        _ => $"{Escaped(values.Text())}={Escaped(values.Text())}",
    };

    private string Value() => random.Between(0, 19) switch
    {
        0 => new string(random.Pick(['a', ',', '"', ' ', '\u00e9']), random.Between(100, 8000)),
        1 => string.Join(", ", Enumerable.Range(0, random.Between(2, 500)).Select(i => $"\"{i}\"")),
        _ => random.Pick(Values),
    };
}
