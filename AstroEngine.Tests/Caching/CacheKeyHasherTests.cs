using AstroEngine.Functions.Caching;

namespace AstroEngine.Tests.Caching;

public sealed class CacheKeyHasherTests
{
    private static UInt128 Hash(Func<CacheKeyHasher, CacheKeyHasher> append) => append(new CacheKeyHasher()).ToHash();

    [Fact]
    public void DifferentSequences_NeverShareAHash()
    {
        UInt128[] hashes =
        [
            Hash(h => h),
            Hash(h => h.AppendNull()),
            Hash(h => h.Append("")),
            Hash(h => h.Append("").Append("")),
            Hash(h => h.Append("ab").Append("c")),
            Hash(h => h.Append("a").Append("bc")),
            Hash(h => h.Append("abc")),
            Hash(h => h.Append("a\0bc")),
            Hash(h => h.Append("1")),
            Hash(h => h.Append(1)),
            Hash(h => h.Append(1.0)),
            Hash(h => h.Append(true)),
            Hash(h => h.Append(false)),
            Hash(h => h.Append(0)),
            Hash(h => h.Append(0.0)),
            Hash(h => h.AppendCoordinate(0)),
            Hash(h => h.AppendInstant(0)),
            Hash(h => h.AppendCount(0)),
            Hash(h => h.Append(0).Append(1)),
            Hash(h => h.Append(1).Append(0)),
            Hash(h => h.AppendCount(1).Append("a").AppendCount(2).Append("b").Append("c")),
            Hash(h => h.AppendCount(2).Append("a").Append("b").AppendCount(1).Append("c")),
            Hash(h => h.Append("\ud800")),
            Hash(h => h.Append("\ud801")),
            Hash(h => h.Append("\ufffd")),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void RandomSequences_CollideOnlyWhenEqual()
    {
        // Short sequences over a small alphabet, so that concatenations coincide all the time.
        var random = new Random(20260812);
        var seen = new Dictionary<UInt128, string>();
        for (var i = 0; i < 20_000; i++)
        {
            var hasher = new CacheKeyHasher();
            var spelling = new List<string>();
            for (var field = random.Next(5); field > 0; field--)
            {
                switch (random.Next(6))
                {
                    case 0:
                        var text = new string('a', random.Next(3));
                        hasher.Append(text);
                        spelling.Add($"s{text}");
                        break;
                    case 1:
                        var integer = random.Next(2);
                        hasher.Append(integer);
                        spelling.Add($"i{integer}");
                        break;
                    case 2:
                        var real = (double)random.Next(2);
                        hasher.Append(real);
                        spelling.Add($"r{real}");
                        break;
                    case 3:
                        var flag = random.Next(2) == 0;
                        hasher.Append(flag);
                        spelling.Add($"b{flag}");
                        break;
                    case 4:
                        hasher.AppendNull();
                        spelling.Add("n");
                        break;
                    default:
                        hasher.AppendCount(1);
                        spelling.Add("c1");
                        break;
                }
            }

            var spelled = string.Join('|', spelling);
            Assert.Equal(spelled, seen.GetValueOrDefault(hasher.ToHash(), spelled));
            seen[hasher.ToHash()] = spelled;
        }
    }

    [Fact]
    public void Numbers_AreCanonical()
    {
        Assert.Equal(Hash(h => h.Append(0.0)), Hash(h => h.Append(-0.0)));
        Assert.Equal(Hash(h => h.Append(double.NaN)), Hash(h => h.Append(BitConverter.Int64BitsToDouble(0x7FF8000000000001))));
        Assert.NotEqual(Hash(h => h.Append(0.1 + 0.2)), Hash(h => h.Append(0.3)));
    }

    [Fact]
    public void Coordinates_AreRoundedToSixPlaces()
    {
        Assert.Equal(Hash(h => h.AppendCoordinate(28.6139)), Hash(h => h.AppendCoordinate(28.61390049)));
        Assert.Equal(Hash(h => h.AppendCoordinate(-0.0)), Hash(h => h.AppendCoordinate(-0.0000001)));
        Assert.NotEqual(Hash(h => h.AppendCoordinate(28.6139)), Hash(h => h.AppendCoordinate(28.613901)));
        Assert.NotEqual(Hash(h => h.AppendCoordinate(28.6139)), Hash(h => h.AppendCoordinate(-28.6139)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-360.1)]
    public void Coordinates_OutOfRange_Throw(double degrees) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CacheKeyHasher().AppendCoordinate(degrees));

    [Fact]
    public void Instants_AreToTheMillisecondWhateverTheOffset()
    {
        var instant = new DateTimeOffset(1990, 5, 15, 14, 30, 0, TimeSpan.FromHours(5.5));

        Assert.Equal(Hash(h => h.AppendInstant(instant)), Hash(h => h.AppendInstant(instant.ToUniversalTime())));
        Assert.Equal(Hash(h => h.AppendInstant(instant)), Hash(h => h.AppendInstant(instant.AddMicroseconds(999))));
        Assert.Equal(Hash(h => h.AppendInstant(instant)), Hash(h => h.AppendInstant(instant.ToUnixTimeMilliseconds())));
        Assert.NotEqual(Hash(h => h.AppendInstant(instant)), Hash(h => h.AppendInstant(instant.AddMilliseconds(1))));
    }

    [Fact]
    public void Hash_IsStable()
    {
        // Written down once: a change here orphans every stored result, and needs a new version.
        var key = new CacheKeyHasher().Append("lahiri").AppendInstant(642763800000).AppendCoordinate(28.6139).AppendCoordinate(77.209).Append(true).ToKey("natal");

        Assert.Equal("ae5ae5fff4642c8c46ec47acf3176ddc", key.HashText);
    }

    [Fact]
    public void LongTexts_GrowTheBuffer()
    {
        var text = new string('x', 100_000);

        Assert.Equal(Hash(h => h.Append(text)), Hash(h => h.Append(text)));
        Assert.NotEqual(Hash(h => h.Append(text)), Hash(h => h.Append(text + "x")));
    }
}
