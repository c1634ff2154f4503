using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Tests.Core.Houses.Sphere;

public sealed class VectorTrigonometryTests
{
    [Fact]
    public void SinCos_AnyAngle_AgreesWithMath()
    {
        for (var degrees = -720.0; degrees <= 720; degrees += 0.37)
        {
            var (sin, cos) = VectorTrigonometry.SinCos(Vector256.Create(degrees));
            var (expectedSin, expectedCos) = Math.SinCos(degrees * Math.PI / 180);
            Assert.Equal(expectedSin, sin[0], 4e-15);
            Assert.Equal(expectedCos, cos[3], 4e-15);
        }
    }

    [Fact]
    public void SinCos_Axes_AreExact()
    {
        var (sin, cos) = VectorTrigonometry.SinCos(Vector256.Create(0.0, 90, 180, 270));
        Assert.Equal(Vector256.Create(0.0, 1, 0, -1), sin);
        Assert.Equal(Vector256.Create(1.0, 0, -1, 0), cos);
    }

    [Fact]
    public void Direction_AnyPoint_AgreesWithMath()
    {
        for (var degrees = 0.0; degrees < 360; degrees += 0.11)
        {
            var (y, x) = Math.SinCos(degrees * Math.PI / 180);
            var direction = VectorTrigonometry.Direction(Vector256.Create(y) * 3, Vector256.Create(x) * 3)[2];
            Assert.Equal(degrees, direction, 1.2e-13);
        }
    }

    [Fact]
    public void Direction_Axes_AreExact() =>
        Assert.Equal(
            Vector256.Create(0.0, 90, 180, 270),
            VectorTrigonometry.Direction(Vector256.Create(0.0, 1, 0, -1), Vector256.Create(1.0, 0, -1, 0)));

    [Fact]
    public void Direction_LastDigitBelowTheEquinox_StaysBelow360() =>
        Assert.Equal(0, VectorTrigonometry.Direction(Vector256.Create(-1e-17), Vector256<double>.One)[0]);
}
