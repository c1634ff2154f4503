using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>What is written is what the framework's writer writes.</summary>
public sealed class JsonTextTests
{
    [Fact]
    public void Rounded_AnyNumber_IsTheShortestTextOfTheRoundedNumber()
    {
        var random = new Random(5);
        double[] special = [0, -0.0, 1, -1, 30, 359.99999999995, 1e-10, -1e-10, 4.9e-11, 1e-5, 9.9e-5, 1e-4, 0.1, 99999, 12345.678901234567, 1e6, 1e15, 1e20, 0.5e-10];
        foreach (var value in special.Concat(Enumerable.Range(0, 20_000).Select(_ => Number(random))))
        {
            var rounded = Math.Round(value, 10) + 0.0;
            Assert.Equal(Plain(rounded), Written(value, static (ref json, v) => json.Rounded("x"u8, v)));
        }
    }

    [Fact]
    public void Distance_AnyNumber_IsTheShortestTextOfTheRoundedNumber()
    {
        var random = new Random(6);
        double[] special = [0, 1e-4, 9.99e-5, 0.00257, 63.999999999999, 64, 64.1, 100, 1000.5, 1e5, 1e-14];
        foreach (var value in special.Concat(Enumerable.Range(0, 20_000).Select(_ => Math.Abs(Number(random)))))
        {
            Assert.Equal(Framework(Math.Round(value, 14) + 0.0), Written(value, static (ref json, v) => json.Distance("x"u8, v)));
        }
    }

    [Fact]
    public void Direction_UpToTheEndOfItsRange_NeverReachesIt()
    {
        Assert.Equal("359.9999999999", Written(359.99999999999, static (ref json, v) => json.Direction("x"u8, new Angle(v))));
        Assert.Equal("29.9999999999", Written(29.99999999999, static (ref json, v) => json.SignDegree("x"u8, new Angle(v))));
        Assert.Equal("0", Written(0, static (ref json, v) => json.Direction("x"u8, new Angle(v))));
        var random = new Random(7);
        for (var i = 0; i < 5000; i++)
        {
            var value = random.NextDouble() * 360;
            Assert.Equal(Plain(Math.Min(Math.Round(value, 10), 360 - 1e-10)), Written(value, static (ref json, v) => json.Direction("x"u8, new Angle(v))));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Numbers_ThatJsonLacks_AreRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(value, static (ref json, v) => json.Number("x"u8, v)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(value, static (ref json, v) => json.Rounded("x"u8, v)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(value, static (ref json, v) => json.Distance("x"u8, v)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(value, static (ref json, v) => json.Direction("x"u8, new Angle(v))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("0°32'59\"")]
    [InlineData("a\\b/<>&'+")]
    [InlineData("line\nfeed\u0001\u007f\u0085")]
    [InlineData("é日本\U0001F600")]
    [InlineData("\ud800")]
    [InlineData("\u2028\uFEFF\u00AD")]
    public void String_AnyText_IsEscapedAsTheFrameworkDoes(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonWriting.Write(buffer, text, static (json, value) => json.WriteStringValue(value));
        Assert.Equal(Encoding.UTF8.GetString(buffer.WrittenSpan), Written(text, static (ref json, v) => json.String("x"u8, v)));
    }

    [Fact]
    public void Structure_LongerThanAnyBuffer_IsTheFrameworks()
    {
        var ours = new ArrayBufferWriter<byte>(1);
        var json = new JsonText(ours);
        json.StartObject();
        json.StartArray("empty"u8);
        json.EndArray();
        json.StartArray("list"u8);
        for (var i = 0; i < 3000; i++)
        {
            json.StartObject();
            json.Integer("i"u8, i);
            json.Boolean("b"u8, i % 2 == 0);
            json.Null("n"u8);
            json.StartObject("o"u8);
            json.EndObject();
            json.EndObject();
        }

        json.EndArray();
        json.String("s"u8, null);
        json.EndObject();
        json.Flush();

        var theirs = new ArrayBufferWriter<byte>();
        JsonWriting.Write(theirs, 3000, static (writer, count) =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("empty");
            writer.WriteEndArray();
            writer.WriteStartArray("list");
            for (var i = 0; i < count; i++)
            {
                writer.WriteStartObject();
                writer.WriteNumber("i", i);
                writer.WriteBoolean("b", i % 2 == 0);
                writer.WriteNull("n");
                writer.WriteStartObject("o");
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNull("s");
            writer.WriteEndObject();
        });
        Assert.Equal(Encoding.UTF8.GetString(theirs.WrittenSpan), Encoding.UTF8.GetString(ours.WrittenSpan));
    }

    private delegate void Writing<T>(ref JsonText json, T value);

    private static string Written<T>(T value, Writing<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonText(buffer);
        write(ref json, value);
        json.Flush();
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        Assert.StartsWith("\"x\":", text, StringComparison.Ordinal);
        return text[4..];
    }

    private static double Number(Random random) =>
        (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-12, 7)) * (random.Next(3) == 0 ? Math.Round(random.NextDouble(), 3) : 1);

    /// <summary>The shortest text, without an exponent where it is small.</summary>
    private static string Plain(double value) => Math.Abs(value) < 1e-4 && value != 0 ? ((decimal)value).ToString() : Framework(value);

    private static string Framework(double value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteNumberValue(value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
