using System.Text;
using AstroEngine.Functions.Http;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Functions.Http;

public sealed class IsoTests
{
    [Theory]
    [InlineData("1990-05-15T09:00:00Z", 19800, "1990-05-15T14:30:00+05:30")]
    [InlineData("1990-05-15T09:00:00.25Z", 19800, "1990-05-15T14:30:00.250+05:30")]
    [InlineData("1990-05-15T09:00:00.007Z", 0, "1990-05-15T09:00:00.007+00:00")]
    [InlineData("2000-03-01T03:00:00Z", -14400, "2000-02-29T23:00:00-04:00")]
    [InlineData("1900-03-01T00:00:00Z", 0, "1900-03-01T00:00:00+00:00")]
    [InlineData("1899-12-31T20:00:00Z", 20700, "1900-01-01T01:45:00+05:45")]
    // Local mean time has seconds, which no reader knows: the minute below, and the clock of it.
    [InlineData("1890-01-01T00:00:00Z", 21208, "1890-01-01T05:53:00+05:53")]
    [InlineData("1890-01-01T00:00:00Z", -21208, "1889-12-31T18:07:00-05:53")]
    [InlineData("0001-01-01T00:00:00Z", 0, "0001-01-01T00:00:00+00:00")]
    [InlineData("-0019-06-05T00:00:00Z", 0, "-0019-06-05T00:00:00+00:00")]
    public void Write_Instant_IsTheLocalTimeWithItsOffset(string instant, int offset, string expected) =>
        Assert.Equal(expected, Text(InstantPattern.ExtendedIso.Parse(instant).Value, Offset.FromSeconds(offset)));

    [Fact]
    public void Write_RandomInstants_ReadsBackAsTheSameInstant()
    {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var instant = Instant.FromUnixTimeMilliseconds(random.NextInt64(-62_000_000_000_000, 220_000_000_000_000));
            var text = Text(instant, Offset.FromSeconds(random.Next(-64_800, 64_801)));
            Assert.Equal(instant, OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant());
            Assert.Equal(instant.ToUnixTimeMilliseconds(), DateTimeOffset.Parse(text[..^6] + "Z", null).ToUnixTimeMilliseconds() - OffsetOf(text));
        }
    }

    private static long OffsetOf(string text) =>
        (long)OffsetPattern.CreateWithInvariantCulture("+HH:mm").Parse(text[^6..]).Value.ToTimeSpan().TotalMilliseconds;

    private static string Text(Instant instant, Offset offset)
    {
        Span<byte> text = stackalloc byte[Iso.LongestTime];
        return Encoding.ASCII.GetString(text[..Iso.Write(instant, offset, text)]);
    }
}
