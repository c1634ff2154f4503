using System.Text;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Values and bodies that nobody sends by mistake.</summary>
internal sealed class HostileValues(FuzzRandom random)
{
    // Also what is no JSON at all: it must be refused as such.
    private static readonly string[] Json =
    [
        "1e400", "-1e400", "1e308", "-1e308", "1e-400", "-0", "-0.0", "0e0", "123456789012345678901234567890", "9223372036854775808", "2147483648",
        "-2147483649", "0.1e1", "1.0", "NaN", "Infinity", "-Infinity", "+1", "01", "0x10", ".5", "5.", "1e", "''", "undefined", "true", "false",
        "null", "{}", "[]", "[[]]", "[null]", "[1,2]", "[\"sun\",\"sun\"]", "[\"\"]", "{\"a\":{\"a\":{\"a\":1}}}", "{\"$ref\":\"#\"}", "{\"__proto__\":1}",
        """["\ud800"]""", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\x41\"", "\"tab\there\"", "\"line\nend\"", "\"",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\u0000", "\u0001\u0002", "\u007f", "\u0085", "\u202e1990-05-15", "\u200b", "\ufeff", "\u2028", "\ufffe", "NaN", "Infinity", "-Infinity", "1e400",
        "-0", "0", "null", "true", "1990-02-30", "1990-13-01", "0000-01-01", "-0001-01-01", "10000-01-01", "99999999-01-01", "1990-5-15", "1990-05-15T00:00:00Z", "+1990-05-15",
        "٢٠٠٠-٠١-٠١", "２０００-01-01", "24:00", "23:59:60", "23:60", "-01:00", "12:00:00.9999999999", "12:00:00.", "12", "1:2", "12:00 PM", "5.5", "+05:30", "UTC", "Etc/GMT+12",
        "Europe/Lisbon\u0000", "../../etc/passwd", "..\\..\\x", "%00", "%2e%2e%2f", "${jndi:ldap://127.0.0.1/a}", "{{7*7}}", "<script>alert(1)</script>", "'; DROP TABLE x; --",
        "\r\nX-Injected: 1", "astro:*", "*", "?", "[a-z]", "İ", "ﬀ", "ſ", "ẞ", "😀😀😀", "👩‍👩‍👧‍👦", "e\u0301\u0301\u0301\u0301", "Ｌahiri", "LAHIRI", "lahiri ", "0001-01-01T00:00:00+18:00",
        "9998-12-31T23:59:59-18:00", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00Z", "1d", "0s", "-1h", "99999999999999999999d", "1e9d", "2001-02-29",
    ];

    /// <summary>A value where another is expected, as it is written in JSON.</summary>
    public string Value() => random.Between(0, 19) switch
    {
        0 => JsonSerializer.Serialize(new string(random.Pick(['a', '9', '\u0301', '°', '"', '\\']), random.Between(50, 20_000))),
        1 => Deep(random.Between(2, 40)),
        2 => $"[{string.Join(',', Enumerable.Repeat(random.Pick(Json[..12]), random.Between(100, 5000)))}]",
        3 => random.Within(-1e6, 1e6).ToString("R"),
        4 => $"{random.Between(int.MinValue, int.MaxValue)}",
        5 => $"1{new string('0', random.Between(1, 500))}",
        < 11 => random.Pick(Json),
        _ => JsonSerializer.Serialize(Text()),
    };

    /// <summary>A text where another is expected.</summary>
    public string Text() => random.Chance(90) ? random.Pick(Texts) : new string([.. Enumerable.Range(0, random.Between(1, 40)).Select(_ => AnyCharacter())]);

    /// <summary>A body that is spoilt, made of one that is not.</summary>
    /// <param name="json">A body.</param>
    public byte[] Body(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        switch (random.Between(0, 21))
        {
            case 0: return [];
            case 1: return Encoding.UTF8.GetBytes(random.Pick([" ", "\n\n", "null", "true", "[]", "5", "\"x\"", "{", "}", "{}", "[", "{\"\":1}", "{\"a\":1}{}", "//", "{}\u0000"]));
            case 2: return [0xEF, 0xBB, 0xBF, .. bytes];
            case 3: return Encoding.Unicode.GetBytes(json);
            case 4: return bytes[..random.Between(0, bytes.Length)];
            case 5: return [.. bytes, .. bytes];
            case 6: return Encoding.UTF8.GetBytes(json.Replace("}", ",}", StringComparison.Ordinal));
            case 7: return Encoding.UTF8.GetBytes("/* x */" + json);
            case 8: return Encoding.UTF8.GetBytes(json.Insert(1, "\"birth_date\":\"1990-05-15\",\"birth_date\":1,"));
            case 9: return Encoding.UTF8.GetBytes(Deep(random.Pick([15, 16, 17, 64, 65, 1000, 30_000])));
            case 10: return Encoding.UTF8.GetBytes(json.Insert(1, $"\"points\":{Deep(random.Between(10, 70))},"));
            case 11: return Encoding.UTF8.GetBytes(json.Insert(1, $"\"x\":[{string.Join(',', Enumerable.Repeat("1", random.Between(1000, 50_000)))}],"));
            case 12: return Encoding.UTF8.GetBytes(json.Insert(1, string.Concat(Enumerable.Range(0, random.Between(10, 3000)).Select(i => $"\"f{i}\":{i},"))));
            case 13: return Encoding.UTF8.GetBytes(json.Replace("\"", "'", StringComparison.Ordinal));
            case 14: return random.Bytes(random.Between(1, 500));
            case 15: return random.Chance(10) ? new byte[(1024 * 1024) + 1] : new byte[1000];
            case 16: return Encoding.UTF8.GetBytes($"{{\"{new string('n', 5000)}\":1}}");
            case 17: return Encoding.UTF8.GetBytes(json.Insert(1, $"{JsonSerializer.Serialize(Text())}:{Value()},"));
            default:
                // Some bytes of it become others: also half characters.
                for (var i = random.Between(1, 4); i > 0 && bytes.Length > 0; i--)
                {
                    bytes[random.Between(0, bytes.Length - 1)] = random.Pick<byte>([0, 0x22, 0x5C, 0x80, 0xC0, 0xE2, 0xED, 0xF5, 0xFF, 0x7B, 0x5D, 0x2C, 0x65, 0x39]);
                }

                return bytes;
        }
    }

    private static string Deep(int levels) => string.Concat(Enumerable.Repeat("[", levels)) + string.Concat(Enumerable.Repeat("]", levels));

    private char AnyCharacter() => (char)random.Between(1, 0xFFFD) is var c && char.IsSurrogate(c) ? '\uFFFD' : c;
}
