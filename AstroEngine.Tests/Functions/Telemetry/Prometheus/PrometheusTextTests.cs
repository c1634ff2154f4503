using System.Text;
using AstroEngine.Functions.Telemetry.Collection;
using AstroEngine.Functions.Telemetry.Prometheus;

namespace AstroEngine.Tests.Functions.Telemetry.Prometheus;

/// <summary>The text of metrics, to the byte.</summary>
public sealed class PrometheusTextTests
{
    private static readonly MetricFamily[] Families =
    [
        new("a_total", MetricFamilyType.Counter, "Says \"a\\b\"\nand more.", null, [new([new("path", "x\"y\\z\n")], 3)]),
        new("b_seconds", MetricFamilyType.Histogram, "Takes long.", "seconds", [new([new("kind", "natal")], 4.5, new(6, [0.25, 1], [1, 2, 3]))]),
        new("c", MetricFamilyType.Gauge, "Is odd.", null, [new([], double.NaN), new([new("of", "hot")], double.PositiveInfinity), new([], -1e-7)]),
    ];

    [Fact]
    public void Write_Text_FollowsVersion004() => Assert.Equal(
        """
        # HELP a_total Says "a\\b"\nand more.
        # TYPE a_total counter
        a_total{path="x\"y\\z\n"} 3
        # HELP b_seconds Takes long.
        # TYPE b_seconds histogram
        b_seconds_bucket{kind="natal",le="0.25"} 1
        b_seconds_bucket{kind="natal",le="1"} 3
        b_seconds_bucket{kind="natal",le="+Inf"} 6
        b_seconds_sum{kind="natal"} 4.5
        b_seconds_count{kind="natal"} 6
        # HELP c Is odd.
        # TYPE c gauge
        c NaN
        c{of="hot"} +Inf
        c -1E-07

        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(PrometheusText.Write(Families, PrometheusFormat.Text)));

    [Fact]
    public void Write_OpenMetrics_FollowsVersion1() => Assert.Equal(
        """
        # HELP a Says \"a\\b\"\nand more.
        # TYPE a counter
        a_total{path="x\"y\\z\n"} 3
        # HELP b_seconds Takes long.
        # TYPE b_seconds histogram
        # UNIT b_seconds seconds
        b_seconds_bucket{kind="natal",le="0.25"} 1
        b_seconds_bucket{kind="natal",le="1.0"} 3
        b_seconds_bucket{kind="natal",le="+Inf"} 6
        b_seconds_sum{kind="natal"} 4.5
        b_seconds_count{kind="natal"} 6
        # HELP c Is odd.
        # TYPE c gauge
        c NaN
        c{of="hot"} +Inf
        c -1E-07
        # EOF

        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(PrometheusText.Write(Families, PrometheusFormat.OpenMetrics)));
}
