using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Ashtakavarga;

public sealed class AshtakavargaTablesTests
{
    private static readonly int[] Totals = [48, 49, 39, 54, 56, 52, 39, 49];

    public static TheoryData<string> Published() => [.. PublishedAshtakavarga.Read().Select(chart => chart.Name)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Tables_PublishedChart_HaveThePublishedNumbers(string name)
    {
        var chart = PublishedAshtakavarga.Read().Single(c => c.Name == name);
        var tables = chart.Tables;
        Assert.NotEmpty(chart.Facts);
        foreach (var fact in chart.Facts)
        {
            Assert.Equal(string.Join(' ', fact), $"{string.Join(' ', fact[..^Numbers(fact)])} {Value(tables, fact)}");
        }
    }

    [Fact]
    public void Tables_TenThousandRandomCharts_KeepTheTotals()
    {
        var random = new Random(66);
        Span<Sign> signs = stackalloc Sign[AshtakaPoints.Count];
        for (var n = 0; n < 10_000; n++)
        {
            foreach (ref var sign in signs)
            {
                sign = (Sign)random.Next(12);
            }

            var rules = new AshtakavargaRules(
                (AshtakavargaMethod)random.Next(2), (TrikonaRule)random.Next(2), (EkadhipatyaRule)random.Next(2), (EkadhipatyaOccupants)random.Next(3));
            var tables = new AshtakavargaTables(signs, (Sign)random.Next(12), rules);
            Assert.Equal(337, tables.Sarva.Total());
            for (var i = 0; i < AshtakaPoints.Count; i++)
            {
                Assert.Equal(Totals[i], tables.Bhinna[i].Total());
                CheckRow(tables, (AshtakaPoint)i);
            }
        }
    }

    [Fact]
    public void Tables_ChartTurnedBySigns_TurnWithIt()
    {
        Sign[] signs = [Sign.Gemini, Sign.Pisces, Sign.Aries, Sign.Gemini, Sign.Leo, Sign.Aries, Sign.Leo, Sign.Virgo];
        var still = new AshtakavargaTables(signs, Sign.Libra, default);
        for (var turn = 0; turn < 12; turn++)
        {
            var turned = new AshtakavargaTables([.. signs.Select(s => Turned(s, turn))], Turned(Sign.Libra, turn), default);
            for (var s = 0; s < 12; s++)
            {
                Assert.Equal(still.Sarva[s], turned.Sarva[Turned((Sign)s, turn)]);
            }
        }
    }

    [Fact]
    public void Tables_NotEightSigns_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new AshtakavargaTables(new Sign[7], Sign.Aries, default));

    private static Sign Turned(Sign sign, int turn) => (Sign)(((int)sign + turn) % 12);

    private static void CheckRow(AshtakavargaTables tables, AshtakaPoint point)
    {
        for (var sign = 0; sign < 12; sign++)
        {
            var given = AshtakaPoints.All.Count(from => ((tables.Prastara(point, from) >> sign) & 1) != 0);
            Assert.Equal(given, tables.Bhinna[(int)point][sign]);
            if (point != AshtakaPoint.Ascendant)
            {
                // A reduction never adds, and the second never undoes the first.
                Assert.True(tables.Trikona[(int)point][sign] <= tables.Bhinna[(int)point][sign]);
                Assert.True(tables.Ekadhipatya[(int)point][sign] <= tables.Trikona[(int)point][sign]);
            }
        }

        if (point != AshtakaPoint.Ascendant)
        {
            for (var trine = 0; trine < 4; trine++)
            {
                var row = tables.Trikona[(int)point];
                Assert.Contains((byte)0, new[] { row[trine], row[trine + 4], row[trine + 8] });
            }
        }
    }

    private static int Numbers(string[] fact) => fact[0] switch
    {
        "bindu" => 1,
        "pinda" => 2,
        _ => 12,
    };

    private static string Value(AshtakavargaTables tables, string[] fact) => fact[0] switch
    {
        "bhinna" => Row(tables.Bhinna[Index(fact[1])]),
        "bindu" => $"{tables.Bhinna[Index(fact[1])][PublishedAshtakavarga.SignOf(fact[2])]}",
        "sarva" => Row(tables.Sarva),
        "reduced" => Row(tables.Ekadhipatya[Index(fact[1])]),
        "pinda" => $"{tables.Pindas[Index(fact[1])].Rasi} {tables.Pindas[Index(fact[1])].Graha}",
        "prastara" => Row(tables.Prastara(PublishedAshtakavarga.Point(fact[1]), PublishedAshtakavarga.Point(fact[2]))),
        _ => throw new InvalidDataException(fact[0]),
    };

    private static int Index(string point) => (int)PublishedAshtakavarga.Point(point);

    private static string Row(int signs)
    {
        var row = default(SignCounts);
        row.AddOneIn(signs);
        return Row(row);
    }

    private static string Row(SignCounts counts) => string.Join(' ', Enumerable.Range(0, 12).Select(i => counts[i]));
}
